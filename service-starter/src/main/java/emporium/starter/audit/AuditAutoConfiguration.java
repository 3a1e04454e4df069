package emporium.starter.audit;

import emporium.starter.ServiceName;
import emporium.starter.retention.Retention;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Who changed what in the back office: kept where the service keeps its state, and listed. */
@AutoConfiguration(
    after = JdbcClientAutoConfiguration.class,
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@EnableConfigurationProperties({AuditProperties.class, ServiceName.class})
public class AuditAutoConfiguration {

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(JdbcClient.class)
  @ConditionalOnBean(DataSource.class)
  static class InMySql {

    @Bean
    AuditEntries auditEntries(JdbcClient jdbc, JsonMapper json) {
      return new JdbcAuditEntries(jdbc, json);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MongoOperations.class)
  @ConditionalOnBean(MongoOperations.class)
  static class InMongo {

    @Bean
    AuditEntries auditEntries(MongoOperations mongo) {
      return new MongoAuditEntries(mongo);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(AuditEntries.class)
  static class Api {

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
          paths.addPathPrefix("/api/backoffice/" + service.name(), AuditController.class::equals);
        }
      };
    }

    @Bean
    AuditController auditController(AuditEntries entries) {
      return new AuditController(entries);
    }
  }
}
