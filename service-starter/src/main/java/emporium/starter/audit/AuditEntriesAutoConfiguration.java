package emporium.starter.audit;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Audit entries are kept where a service keeps its state. */
@AutoConfiguration(
    after = JdbcClientAutoConfiguration.class,
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class AuditEntriesAutoConfiguration {

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
}
