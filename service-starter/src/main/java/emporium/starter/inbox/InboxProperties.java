package emporium.starter.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keep how long it is remembered that an event was handled. The broker delivers again what
 *     was not acknowledged, which is a matter of minutes; a consumer group whose offsets somebody
 *     sets back further than this gives old events their effect again.
 */
@ConfigurationProperties("emporium.inbox")
record InboxProperties(Duration keep) {}
