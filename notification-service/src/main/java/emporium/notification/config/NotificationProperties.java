package emporium.notification.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param from the sender of every mail, name and address
 * @param giveUpAfter how long delivery of a message is tried
 * @param keep how long the delivery log remembers a message
 */
@ConfigurationProperties("emporium.notification")
public record NotificationProperties(String from, Duration giveUpAfter, Duration keep) {}
