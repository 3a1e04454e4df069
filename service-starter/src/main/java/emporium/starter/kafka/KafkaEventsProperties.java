package emporium.starter.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listeners retry.
 *
 * @param retryFor how long a record is tried whose failure neither time explains nor the message,
 *     before it becomes a dead letter. During outages a record is tried without end.
 */
@ConfigurationProperties("emporium.kafka")
record KafkaEventsProperties(@DefaultValue("20s") Duration retryFor) {}
