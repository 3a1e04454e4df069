package emporium.starter.audit;

import emporium.starter.retention.Retention;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in the back office of a service is recorded, listed, and purged in the end. */
@AutoConfiguration(after = {JdbcAuditAutoConfiguration.class, MongoAuditAutoConfiguration.class})
@ConditionalOnBean(AuditEntries.class)
@EnableConfigurationProperties(AuditProperties.class)
public class AuditAutoConfiguration {

  @Bean
  Audit audit(AuditEntries entries, JsonMapper json, Clock clock) {
    return new RecordChanges(entries, json, clock);
  }

  @Bean
  Retention oldAuditEntries(AuditEntries entries, AuditProperties properties) {
    return (now, most) -> entries.deleteBefore(now.minus(properties.keep()), most);
  }

  @Bean
  AuditController auditController(AuditEntries entries) {
    return new AuditController(entries);
  }
}
