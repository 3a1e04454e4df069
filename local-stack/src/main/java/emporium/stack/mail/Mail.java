package emporium.stack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;

/**
 * A mail as it was caught, for one recipient.
 *
 * @param fromName empty when the sender gave an address only
 * @param text the plain text, empty when there is none
 * @param html the HTML form, empty when there is none
 */
record Mail(
    String id,
    String to,
    String from,
    String fromName,
    String subject,
    Instant receivedAt,
    String text,
    String html) {

  static Mail read(String id, String to, Instant receivedAt, MimeMessage message)
      throws MessagingException, IOException {
    InternetAddress from = sender(message);
    return new Mail(
        id,
        to,
        Objects.requireNonNullElse(from.getAddress(), ""),
        Objects.requireNonNullElse(from.getPersonal(), ""),
        Objects.requireNonNullElse(message.getSubject(), ""),
        receivedAt,
        body(message, "text/plain"),
        body(message, "text/html"));
  }

  private static InternetAddress sender(MimeMessage message) throws MessagingException {
    Address[] from = message.getFrom();
    return from != null && from.length > 0 && from[0] instanceof InternetAddress address
        ? address
        : new InternetAddress();
  }

  /** The first part of this type that is no attachment. */
  private static String body(Part part, String type) throws MessagingException, IOException {
    if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      return "";
    }
    if (part.isMimeType(type)) {
      return Objects.requireNonNullElse(part.getContent(), "").toString();
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart inner = parts.getBodyPart(i);
        String found = body(inner, type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  boolean isTo(String address) {
    return to.equalsIgnoreCase(address.strip());
  }
}
