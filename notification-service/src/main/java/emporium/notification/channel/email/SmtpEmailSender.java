package emporium.notification.channel.email;

import emporium.notification.config.NotificationProperties;
import emporium.notification.message.EmailSender;
import emporium.notification.template.Texts;
import emporium.starter.text.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails over SMTP. */
@Component
class SmtpEmailSender implements EmailSender {

  private final JavaMailSender smtp;
  private final String from;

  SmtpEmailSender(JavaMailSender smtp, NotificationProperties settings) {
    this.smtp = smtp;
    this.from = settings.from();
  }

  @Override
  public void send(UUID id, String recipient, Texts.Rendered mail, List<Attachment> attachments) {
    try {
      smtp.send(compose(id, recipient, mail, attachments));
    } catch (MailException | MessagingException e) {
      throw new CannotSend(e);
    }
  }

  private MimeMessage compose(
      UUID id, String recipient, Texts.Rendered mail, List<Attachment> attachments)
      throws MessagingException {
    MimeMessage message = new IdentifiedMessage(id);
    MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
    helper.setFrom(new InternetAddress(from));
    helper.setTo(new EmailAddress(recipient).ascii());
    helper.setSubject(mail.subject());
    helper.setText(mail.text(), mail.html());
    for (Attachment attachment : attachments) {
      helper.addAttachment(
          attachment.name(), new ByteArrayResource(attachment.content()), attachment.mediaType());
    }
    // Out-of-office replies to a shop help nobody (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** Keeps its Message-ID, which the library would make up anew for every attempt. */
  private static final class IdentifiedMessage extends MimeMessage {

    private final UUID id;

    IdentifiedMessage(UUID id) {
      super((Session) null);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@emporium>");
    }
  }
}
