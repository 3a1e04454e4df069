package emporium.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTests {

  private static final Clock STOPPED =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @Test
  void keepsTheLatestOnly() throws Exception {
    var mailbox = Mailbox.open(folder, STOPPED);
    for (int i = 0; i < Mailbox.CAPACITY + 3; i++) {
      mailbox.add("ann@example.org", message("number " + i));
    }

    assertThat(mailbox.all()).hasSize(Mailbox.CAPACITY);
    assertThat(mailbox.all().getFirst().subject()).isEqualTo("number " + (Mailbox.CAPACITY + 2));
    assertThat(mailbox.all().getLast().subject()).isEqualTo("number 3");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(Mailbox.CAPACITY);
    }
  }

  @Test
  void givesMailsOfOneMomentDifferentIdsInOrder() throws Exception {
    var mailbox = Mailbox.open(folder, STOPPED);
    String first = mailbox.add("ann@example.org", message("1")).id();
    var reopened = Mailbox.open(folder, STOPPED);

    String second = reopened.add("ann@example.org", message("2")).id();

    assertThat(second).isGreaterThan(first);
  }

  @Test
  void passesOverAFileItCannotRead() throws Exception {
    Files.writeString(folder.resolve("not-a-mail!.eml"), "Subject: x\n\ny");

    assertThat(Mailbox.open(folder, STOPPED).all()).isEmpty();
  }

  private static MimeMessage message(String subject) throws Exception {
    var message = new MimeMessage(Session.getInstance(new Properties()));
    message.setSubject(subject);
    message.setText("text");
    return message;
  }
}
