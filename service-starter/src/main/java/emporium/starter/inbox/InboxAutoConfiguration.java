package emporium.starter.inbox;

import emporium.starter.ServiceName;
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
@EnableConfigurationProperties({InboxProperties.class, ServiceName.class})
public class InboxAutoConfiguration {

  @Bean
  Inbox inbox(ServiceName service, JdbcClient jdbc, PlatformTransactionManager transactions) {
    return new Inbox(service.name(), jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  PurgeHandledEvents handledEvents(
      ServiceName service, InboxProperties properties, JdbcClient jdbc) {
    return new PurgeHandledEvents(service.name(), properties.keep(), jdbc);
  }
}
