package emporium.notification.message;

import emporium.notification.template.Texts;
import java.util.UUID;

/** Hands mails to whoever carries them. */
public interface EmailSender {

  /**
   * @param id becomes the mail's Message-ID, so that one that had to be sent again is recognised
   * @throws CannotSend if the carrier did not take it
   */
  void send(UUID id, String recipient, Texts.Rendered mail);

  /** The carrier did not take a mail. */
  class CannotSend extends RuntimeException {

    public CannotSend(Throwable cause) {
      super(cause);
    }
  }
}
