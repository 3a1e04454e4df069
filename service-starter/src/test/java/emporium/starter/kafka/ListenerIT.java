package emporium.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.LatePaymentReceived;
import emporium.starter.TestApplication;
import emporium.starter.id.Uuid7;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

@SpringBootTest(
    classes = TestApplication.class,
    // A store that hangs is noticed within seconds.
    properties = {
      "spring.datasource.hikari.connection-timeout=1000",
      "spring.datasource.hikari.validation-timeout=500",
      "spring.datasource.hikari.data-source-properties.socketTimeout=3000"
    })
@ExtendWith(OutputCaptureExtension.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class ListenerIT {

  private static final String DEAD_LETTERS = "order-events.starter-tests.dlt";

  @Autowired TestApplication.Listener listener;
  @Autowired MeterRegistry meters;
  @Autowired KafkaListenerEndpointRegistry registry;

  @BeforeEach
  void listenerWorks() {
    listener.failures.set(0);
  }

  @Test
  void anEventThatArrivesTwiceHasItsEffectOnce() {
    LatePaymentReceived event = event(Uuid7.next());
    UUID eventId = UUID.randomUUID();

    Events.publish(eventId, event);
    Events.publish(eventId, event);

    fence(event);
    assertThat(effectsOn(event.orderId())).isEqualTo(1);
  }

  @Test
  void aConsumerThatEndsBeforeItAcknowledgesRepeatsNothing() {
    LatePaymentReceived event = event(Uuid7.next());
    UUID eventId = UUID.randomUUID();
    Events.publish(eventId, event);
    await().untilAsserted(() -> assertThat(listener.effects).contains(event.orderId()));

    // The broker delivers again what was not acknowledged: the same record to a new consumer.
    registry.stop();
    Events.publish(eventId, event);
    registry.start();

    fence(event);
    assertThat(effectsOn(event.orderId())).isEqualTo(1);
  }

  @Test
  void aFailureThatPassesIsRetried() {
    LatePaymentReceived event = event(Uuid7.next());
    listener.failures.set(2);

    Events.publish(event);

    fence(event);
    assertThat(listener.effects).containsOnlyOnce(event.orderId());
  }

  @Test
  void anOutageOfTheStoreIsWaitedForHoweverLongItLasts(CapturedOutput log) {
    LatePaymentReceived event = event(Uuid7.next());

    TestStores.whileHanging(
        Store.MYSQL,
        () -> {
          Events.publish(event);
          await().atMost(Duration.ofSeconds(20)).until(() -> retrying() == 1);
          // Longer than a failure without a known reason is retried.
          await()
              .during(Duration.ofSeconds(4))
              .atMost(Duration.ofSeconds(15))
              .until(() -> retrying() == 1);
        });

    fence(event);
    assertThat(effectsOn(event.orderId())).isEqualTo(1);
    assertThat(retrying()).isZero();
    assertThat(deadLettersOf(event.orderId())).isZero();
    assertThat(log).containsOnlyOnce("Cannot handle a record, trying again");
    assertThat(log).containsOnlyOnce("A record that had to wait is handled");
  }

  @Test
  void whatIsNotHereYetIsWaitedForAndHoldsUpNobodyElse() {
    LatePaymentReceived early = event(Uuid7.next());
    listener.waiting.add(early.orderId());

    Events.publish(early);
    await().until(() -> retrying() == 1);
    for (int i = 0; i < 8; i++) {
      UUID other = publishOneMore();
      if (partitionOf(other) != partitionOf(early.orderId())) {
        await()
            .atMost(Duration.ofSeconds(2))
            .untilAsserted(() -> assertThat(listener.effects).contains(other));
      }
    }

    assertThat(listener.effects).doesNotContain(early.orderId());
    listener.waiting.remove(early.orderId());
    fence(early);
    assertThat(effectsOn(early.orderId())).isEqualTo(1);
    assertThat(deadLettersOf(early.orderId())).isZero();
  }

  @Test
  void anEventThatIsWrongIsADeadLetterAtOnce() {
    LatePaymentReceived event = event(Uuid7.next());
    listener.wrong.add(event.orderId());

    Events.publish(event);

    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(deadLettersOf(event.orderId())).isEqualTo(1));
    assertThat(retrying()).isZero();
  }

  @Test
  void anEventThatAlwaysFailsBecomesADeadLetterAndTheNextOneIsHandled() {
    LatePaymentReceived event = event(Uuid7.next());
    listener.failures.set(Integer.MAX_VALUE);

    Events.publish(event);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(deadLettersOf(event.orderId())).isEqualTo(1));
    listener.failures.set(0);
    UUID next = publishOneMore();
    await().untilAsserted(() -> assertThat(listener.effects).contains(next));
    assertThat(listener.effects).doesNotContain(event.orderId());
  }

  @Test
  void aPoisonRecordBecomesADeadLetterAndTheNextOneIsHandled() {
    UUID key = Uuid7.next();

    Events.publish(
        Topics.ORDER_EVENTS,
        key.toString(),
        UUID.randomUUID(),
        "emporium.order.LatePaymentReceived",
        "{ not json".getBytes(StandardCharsets.UTF_8));
    UUID next = publishOneMore();

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          assertThat(deadLettersOf(key)).isEqualTo(1);
          assertThat(listener.effects).contains(next);
        });
  }

  @Test
  void aKindOfEventFromTheFutureIsCountedAndPassedOver() {
    UUID key = Uuid7.next();

    Events.publish(
        Topics.ORDER_EVENTS,
        key.toString(),
        UUID.randomUUID(),
        "emporium.order.OrderGiftWrapped",
        "{}".getBytes(StandardCharsets.UTF_8));
    UUID next = publishOneMore();

    await().untilAsserted(() -> assertThat(listener.effects).contains(next));
    await()
        .untilAsserted(
            () -> assertThat(meters.get("emporium.events.ignored").counter().count()).isPositive());
    assertThat(deadLettersOf(key)).isZero();
  }

  private static void fence(LatePaymentReceived event) {
    Events.fence(Topics.ORDER_EVENTS, event.aggregateId(), "starter-tests");
  }

  private double retrying() {
    return meters.get("emporium.events.retrying").gauge().value();
  }

  private static int partitionOf(UUID key) {
    return Events.records(Topics.ORDER_EVENTS).stream()
        .filter(record -> key.toString().equals(record.key()))
        .map(ConsumerRecord::partition)
        .findFirst()
        .orElseThrow();
  }

  private long effectsOn(UUID orderId) {
    return listener.effects.stream().filter(orderId::equals).count();
  }

  private static long deadLettersOf(UUID key) {
    return Events.records(DEAD_LETTERS).stream()
        .filter(record -> key.toString().equals(record.key()))
        .count();
  }

  private static UUID publishOneMore() {
    LatePaymentReceived event = event(Uuid7.next());
    Events.publish(event);
    return event.orderId();
  }

  private static LatePaymentReceived event(UUID orderId) {
    LatePaymentReceived sample = GoldenSamples.read(LatePaymentReceived.class);
    return new LatePaymentReceived(
        orderId, sample.paymentId(), sample.attemptId(), sample.amount(), sample.receivedAt());
  }
}
