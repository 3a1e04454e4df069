package emporium.stack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Everybody's account: takes a mail to one recipient and puts it into the one mailbox. */
final class Delivery implements GreenMailUser {

  private final MailAddress recipient;
  private final Mailbox mailbox;

  Delivery(MailAddress recipient, Mailbox mailbox) {
    this.recipient = recipient;
    this.mailbox = mailbox;
  }

  @Override
  public void deliver(MovingMessage message) {
    deliver(message.getMessage());
  }

  @Override
  public void deliver(MimeMessage message) {
    try {
      mailbox.add(recipient.getEmail(), message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalArgumentException("not a readable mail", e);
    }
  }

  @Override
  public String getEmail() {
    return recipient.getEmail();
  }

  @Override
  public String getLogin() {
    return recipient.getEmail();
  }

  @Override
  public String getQualifiedMailboxName() {
    return recipient.getEmail();
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public void setPassword(String password) {}

  @Override
  public void authenticate(String password) {}

  @Override
  public void create() {}

  @Override
  public void delete() {}
}
