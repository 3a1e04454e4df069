package emporium.starter.inbox;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of services that keep their state in MySQL. */
@AutoConfiguration(after = TransactionAutoConfiguration.class)
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(PlatformTransactionManager.class)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxAutoConfiguration {

  @Bean
  Inbox inbox(
      @Value("${spring.application.name}") String service,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    return new Inbox(service, jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  PurgeHandledEvents handledEvents(
      @Value("${spring.application.name}") String service,
      InboxProperties properties,
      JdbcClient jdbc) {
    return new PurgeHandledEvents(service, properties.keep(), jdbc);
  }
}
