package emporium.starter.retention;

import emporium.starter.audit.AuditAutoConfiguration;
import emporium.starter.inbox.InboxAutoConfiguration;
import emporium.starter.schedule.Job;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Purges what a service has of {@link Retention}. */
@AutoConfiguration(after = {InboxAutoConfiguration.class, AuditAutoConfiguration.class})
@ConditionalOnBean(Retention.class)
public class RetentionAutoConfiguration {

  @Bean
  PurgeStores purgeStores(Map<String, Retention> stores, Clock clock) {
    return new PurgeStores(stores, clock);
  }

  @Bean
  Job purging(PurgeStores stores) {
    return new Job(Duration.ofHours(1), stores::purge);
  }
}
