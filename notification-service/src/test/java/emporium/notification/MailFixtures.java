package emporium.notification;

import emporium.notification.config.NotificationProperties;
import java.net.URI;
import java.time.Duration;

/** A shop that sends mails. */
public final class MailFixtures {

  private MailFixtures() {}

  public static NotificationProperties settings() {
    return new NotificationProperties(
        URI.create("https://shop.example"),
        URI.create("https://payment.example"),
        "Shop <shop@shop.example>",
        Duration.ofSeconds(2),
        Duration.ofHours(24),
        Duration.ofDays(90));
  }
}
