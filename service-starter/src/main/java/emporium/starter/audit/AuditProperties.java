package emporium.starter.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keep how long an entry is kept
 */
@ConfigurationProperties("emporium.audit")
record AuditProperties(Duration keep) {}
