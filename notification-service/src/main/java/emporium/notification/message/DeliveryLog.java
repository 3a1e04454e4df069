package emporium.notification.message;

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
  public List<Message> newestTo(String recipient) {
    return messages.newestTo(recipient, PAGE);
  }
}
