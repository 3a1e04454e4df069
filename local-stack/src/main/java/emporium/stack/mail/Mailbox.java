package emporium.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The latest mails, on disk as they came ({@code <id>.eml}, the recipient in a header of ours) and
 * in memory as they are shown. Older ones than the last {@value #CAPACITY} are deleted.
 */
final class Mailbox {

  static final int CAPACITY = 500;
  private static final Logger LOG = Logger.getLogger(Mailbox.class.getName());
  private static final String RECIPIENT = "X-Emporium-Recipient";
  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final Clock clock;
  private final Deque<Mail> newestFirst = new ArrayDeque<>();
  private long lastMillis;

  private Mailbox(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Reads what an earlier run has caught; a file that cannot be read is passed over. */
  static Mailbox open(Path folder, Clock clock) throws IOException {
    Files.createDirectories(folder);
    var mailbox = new Mailbox(folder, clock);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    for (Path file : files) {
      mailbox.load(file);
    }
    mailbox.forgetOldest();
    return mailbox;
  }

  private void load(Path file) {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - SUFFIX.length());
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      var message = new MimeMessage(session(), in);
      lastMillis = Math.max(lastMillis, Long.parseLong(id, 36));
      Instant receivedAt = Instant.ofEpochMilli(Long.parseLong(id, 36));
      newestFirst.addFirst(Mail.read(id, recipient(message), receivedAt, message));
    } catch (IOException | MessagingException | NumberFormatException e) {
      LOG.log(Level.WARNING, "Cannot read " + file, e);
    }
  }

  private static String recipient(MimeMessage message) throws MessagingException {
    String recipient = message.getHeader(RECIPIENT, null);
    return recipient == null ? "" : recipient;
  }

  private static Session session() {
    return Session.getInstance(new Properties());
  }

  synchronized Mail add(String recipient, MimeMessage received)
      throws MessagingException, IOException {
    lastMillis = Math.max(lastMillis + 1, clock.millis()); // two at once still get an order
    String id = Long.toString(lastMillis, 36);
    var copy = new MimeMessage(received);
    copy.setHeader(RECIPIENT, recipient);
    Path draft = folder.resolve(id + ".new");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      copy.writeTo(out);
    }
    Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
    Mail mail = Mail.read(id, recipient, Instant.ofEpochMilli(lastMillis), copy);
    newestFirst.addFirst(mail);
    forgetOldest();
    return mail;
  }

  private void forgetOldest() throws IOException {
    while (newestFirst.size() > CAPACITY) {
      Files.deleteIfExists(file(newestFirst.removeLast().id()));
    }
  }

  private Path file(String id) {
    return folder.resolve(id + SUFFIX);
  }

  /** Newest first. */
  synchronized List<Mail> all() {
    return List.copyOf(newestFirst);
  }

  synchronized Optional<Mail> find(String id) {
    return newestFirst.stream().filter(mail -> mail.id().equals(id)).findFirst();
  }

  /** The mail as it travelled, for whoever doubts what the page shows. */
  synchronized Optional<String> source(String id) throws IOException {
    if (find(id).isEmpty()) {
      return Optional.empty();
    }
    var bytes = new ByteArrayOutputStream();
    Files.copy(file(id), bytes);
    return Optional.of(bytes.toString(StandardCharsets.UTF_8));
  }

  synchronized void clear() throws IOException {
    while (!newestFirst.isEmpty()) {
      Files.deleteIfExists(file(newestFirst.removeLast().id()));
    }
  }
}
