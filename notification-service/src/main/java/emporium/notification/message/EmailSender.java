package emporium.notification.message;

import emporium.notification.template.Texts;
import java.util.List;
import java.util.UUID;

/** Hands mails to whoever carries them. */
public interface EmailSender {

  /**
   * @param id becomes the mail's Message-ID, so that one that had to be sent again is recognised
   * @param attachments in the order to show them
   * @throws CannotSend if the carrier did not take it
   */
  void send(UUID id, String recipient, Texts.Rendered mail, List<Attachment> attachments);

  /** A file that goes along. */
  record Attachment(String name, String mediaType, byte[] content) {}

  /** The carrier did not take a mail. */
  class CannotSend extends RuntimeException {

    public CannotSend(Throwable cause) {
      super(cause);
    }
  }
}
