package emporium.notification.config;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param publicUrl where links in mails lead
 * @param paymentUrl where receipts and credit notes are asked for
 * @param from the sender of every mail, name and address
 * @param retryInterval how often messages are looked for whose delivery is to be tried again
 * @param giveUpAfter how long delivery of a message is tried
 * @param keep how long the delivery log remembers a message
 */
@ConfigurationProperties("emporium.notification")
public record NotificationProperties(
    URI publicUrl,
    URI paymentUrl,
    String from,
    Duration retryInterval,
    Duration giveUpAfter,
    Duration keep) {}
