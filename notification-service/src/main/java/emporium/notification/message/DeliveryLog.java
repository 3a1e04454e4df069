package emporium.notification.message;

import emporium.starter.text.EmailAddress;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was sent to whom, for the people who are asked where a mail is. */
@Component
public class DeliveryLog {

  private static final int PAGE = 50;

  private final Messages messages;

  DeliveryLog(Messages messages) {
    this.messages = messages;
  }

  /** The newest messages to an address, newest first. */
  public List<Message> newestTo(EmailAddress recipient) {
    return messages.newestTo(recipient.key(), PAGE);
  }

  /** What an address is found by, however it is written. One that is none stands for itself. */
  static String key(String email) {
    return EmailAddress.isValid(email) ? new EmailAddress(email).key() : email;
  }
}
