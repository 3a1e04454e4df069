package emporium.starter.outbox;

import emporium.starter.kafka.EventWire;
import emporium.starter.kafka.KafkaEventsAutoConfiguration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** The outbox of services that keep their state in MySQL. */
@AutoConfiguration(
    after = {
      KafkaAutoConfiguration.class,
      KafkaEventsAutoConfiguration.class,
      JdbcClientAutoConfiguration.class
    })
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean({DataSource.class, EventWire.class})
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

  @Bean
  Outbox outbox(JdbcClient jdbc, EventWire wire, OutboxRelay relay) {
    return new JdbcOutbox(jdbc, wire, relay::wake);
  }

  @Bean
  OutboxRelay outboxRelay(
      DataSource dataSource,
      KafkaTemplate<String, byte[]> kafka,
      KafkaAdmin admin,
      EventWire wire,
      OutboxProperties properties) {
    return new OutboxRelay(dataSource, kafka, admin, wire, properties);
  }

  @Bean
  OutboxMetrics outboxMetrics(JdbcClient jdbc) {
    return new OutboxMetrics(jdbc);
  }
}
