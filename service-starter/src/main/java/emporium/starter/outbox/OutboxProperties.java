package emporium.starter.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pollInterval how soon the leader sees facts of the other instances; its own it sees at
 *     once
 */
@ConfigurationProperties("emporium.outbox")
record OutboxProperties(@DefaultValue("250ms") Duration pollInterval) {}
