package emporium.starter.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How listeners retry.
 *
 * @param retryFor how long one record is tried before it becomes a dead letter
 */
@ConfigurationProperties("emporium.kafka")
record KafkaEventsProperties(@DefaultValue("20s") Duration retryFor) {}
