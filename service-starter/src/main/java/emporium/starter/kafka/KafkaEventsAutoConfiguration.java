package emporium.starter.kafka;

import emporium.events.Topics;
import emporium.events.Topics.Retention;
import emporium.starter.ServiceName;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.adapter.RecordFilterStrategy;
import org.springframework.kafka.support.ProducerListener;
import org.springframework.kafka.support.converter.RecordMessageConverter;

/**
 * Topics from code, events as listener parameters, retries for what time will heal and dead letters
 * for what it will not. Types of events this release does not know are counted and passed over.
 */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
@EnableConfigurationProperties({KafkaEventsProperties.class, ServiceName.class})
public class KafkaEventsAutoConfiguration {

  private static final Duration LONGEST_SEGMENT = Duration.ofDays(1);

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  EventWire eventWire(
      ServiceName service,
      Clock clock,
      ObjectProvider<Tracer> tracers,
      ObjectProvider<Propagator> propagators) {
    Tracer tracer = tracers.getIfAvailable(() -> Tracer.NOOP);
    Propagator propagator = propagators.getIfAvailable(() -> Propagator.NOOP);
    return new EventWire(service.name(), clock, () -> traceparent(tracer, propagator));
  }

  private static @Nullable String traceparent(Tracer tracer, Propagator propagator) {
    Span span = tracer.currentSpan();
    if (span == null) {
      return null;
    }
    Map<String, String> headers = new HashMap<>();
    propagator.inject(span.context(), headers, (_, name, value) -> headers.put(name, value));
    return headers.get("traceparent");
  }

  @Bean
  KafkaAdmin.NewTopics topics() {
    return new KafkaAdmin.NewTopics(
        Topics.ALL.stream().map(KafkaEventsAutoConfiguration::declare).toArray(NewTopic[]::new));
  }

  static NewTopic declare(Topics.Topic topic) {
    TopicBuilder builder = TopicBuilder.name(topic.name()).partitions(Topics.PARTITIONS);
    return switch (topic.retention()) {
      case Retention.For(var duration) ->
          builder
              .config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(duration.toMillis()))
              .config(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(segment(duration).toMillis()))
              .build();
      case Retention.Forever() -> builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
      case Retention.LatestPerKey() -> builder.compact().build();
    };
  }

  /** Records are deleted by the segment: until a whole one is too old, none of it goes. */
  private static Duration segment(Duration retention) {
    Duration part = retention.dividedBy(12);
    return part.compareTo(LONGEST_SEGMENT) < 0 ? part : LONGEST_SEGMENT;
  }

  /**
   * Whoever sends hears of a failure and says so. The default would log the record as well, which
   * may contain personal data.
   */
  @Bean
  ProducerListener<Object, Object> producerListener() {
    return new ProducerListener<>() {};
  }

  @Bean
  RecordMessageConverter eventConverter(EventWire wire) {
    return new EventConverter(wire);
  }

  @Bean
  RecordFilterStrategy<Object, Object> unknownEventFilter(EventWire wire, MeterRegistry meters) {
    return record -> {
      boolean unknown = wire.typeOf(record).isEmpty();
      if (unknown) {
        meters.counter("emporium.events.ignored", "topic", record.topic()).increment();
      }
      return unknown;
    };
  }

  @Bean
  StuckRecords eventsHealthIndicator(Clock clock) {
    return new StuckRecords(clock);
  }

  @Bean
  CommonErrorHandler listenerErrorHandler(
      ConsumerAwareRecordRecoverer deadLetters,
      StuckRecords stuckRecords,
      KafkaEventsProperties properties) {
    return new ListenerErrorHandler(deadLetters, stuckRecords, properties.retryFor());
  }
}
