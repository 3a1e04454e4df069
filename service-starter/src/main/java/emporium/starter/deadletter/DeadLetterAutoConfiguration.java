package emporium.starter.deadletter;

import emporium.starter.problem.ProblemAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
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
      KafkaTemplate<?, ?> kafka,
      KafkaAdmin admin,
      MeterRegistry meters,
      @Value("${spring.kafka.consumer.group-id}") String group) {
    var topics = new DeadLetterTopics(group, admin, meters);
    var recoverer = new DeadLetterPublishingRecoverer(kafka, topics::destinationOf);
    recoverer.setHeadersFunction(DeadLetterTopics::headersOf);
    recoverer.setFailIfSendResultIsError(true);
    return recoverer;
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Api {

    @Bean
    DeadLetterLog deadLetterLog(
        @Value("${spring.kafka.consumer.group-id}") String group,
        ConsumerFactory<String, byte[]> consumers,
        KafkaTemplate<String, byte[]> kafka) {
      return new DeadLetterLog(group, consumers, kafka);
    }

    @Bean
    ReplayDeadLetters replayDeadLetters(
        @Value("${spring.kafka.consumer.group-id}") String group,
        DeadLetterLog deadLetters,
        KafkaListenerEndpointRegistry listeners) {
      return new ReplayDeadLetters(group, deadLetters, listeners);
    }

    @Bean
    DeadLettersController deadLettersController(
        DeadLetterLog deadLetters, ReplayDeadLetters replay) {
      return new DeadLettersController(deadLetters, replay);
    }
  }
}
