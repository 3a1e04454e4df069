package emporium.starter.deadletter;

import emporium.starter.audit.Audit;
import emporium.starter.problem.ProblemAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Dead-letter topics, and an API for staff to look into them and replay. */
@AutoConfiguration(before = KafkaAutoConfiguration.class, after = ProblemAutoConfiguration.class)
@ConditionalOnClass(KafkaTemplate.class)
public class DeadLetterAutoConfiguration {

  @Bean
  ConsumerAwareRecordRecoverer deadLetterRecoverer(
      KafkaTemplate<?, ?> kafka, KafkaAdmin admin, MeterRegistry meters, KafkaProperties settings) {
    var topics = new DeadLetterTopics(groupOf(settings), admin, meters);
    var recoverer = new DeadLetterPublishingRecoverer(kafka, topics::destinationOf);
    recoverer.setHeadersFunction(DeadLetterTopics::headersOf);
    recoverer.setFailIfSendResultIsError(true);
    return recoverer;
  }

  private static String groupOf(KafkaProperties settings) {
    return Objects.requireNonNull(settings.getConsumer().getGroupId());
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Api {

    @Bean
    DeadLetterLog deadLetterLog(
        KafkaProperties settings,
        ConsumerFactory<String, byte[]> consumers,
        KafkaTemplate<String, byte[]> kafka) {
      return new DeadLetterLog(groupOf(settings), consumers, kafka);
    }

    @Bean
    ReplayDeadLetters replayDeadLetters(
        KafkaProperties settings,
        DeadLetterLog deadLetters,
        KafkaListenerEndpointRegistry listeners,
        Audit audit) {
      return new ReplayDeadLetters(groupOf(settings), deadLetters, listeners, audit);
    }

    @Bean
    DeadLettersController deadLettersController(
        DeadLetterLog deadLetters, ReplayDeadLetters replay) {
      return new DeadLettersController(deadLetters, replay);
    }
  }
}
