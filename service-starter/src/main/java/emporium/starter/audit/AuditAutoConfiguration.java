package emporium.starter.audit;

import emporium.starter.ServiceName;
import emporium.starter.retention.Retention;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in the back office of a service is recorded, listed, and purged in the end. */
@AutoConfiguration(after = {JdbcAuditAutoConfiguration.class, MongoAuditAutoConfiguration.class})
@ConditionalOnBean(AuditEntries.class)
@EnableConfigurationProperties({AuditProperties.class, ServiceName.class})
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
  WebMvcConfigurer auditPaths(ServiceName service) {
    return new WebMvcConfigurer() {
      @Override
      public void configurePathMatch(PathMatchConfigurer paths) {
        // The whole path: a prefix stands for one predicate, and the dead letters have the shorter.
        paths.addPathPrefix(
            "/api/backoffice/" + service.name() + "/audit-entries", AuditController.class::equals);
      }
    };
  }

  @Bean
  AuditController auditController(AuditEntries entries) {
    return new AuditController(entries);
  }
}
