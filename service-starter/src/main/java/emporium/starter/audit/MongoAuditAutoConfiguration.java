package emporium.starter.audit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The audit entries of services that keep their state in MongoDB. */
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnBean(MongoOperations.class)
public class MongoAuditAutoConfiguration {

  @Bean
  AuditEntries auditEntries(MongoOperations mongo) {
    return new MongoAuditEntries(mongo);
  }
}
