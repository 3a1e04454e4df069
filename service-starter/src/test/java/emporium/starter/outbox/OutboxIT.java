package emporium.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.LatePaymentReceived;
import emporium.events.order.OrderContactErased;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.starter.TestApplication;
import emporium.starter.id.Uuid7;
import emporium.starter.kafka.EventWire;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.store.Store;
import emporium.test.store.TestStores;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
@WithMySql
@WithKafka
@WithTokenIssuer
@ExtendWith(OutputCaptureExtension.class)
class OutboxIT {

  @Autowired Outbox outbox;
  @Autowired OutboxRelay relay;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;
  @Autowired DataSource dataSource;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaAdmin admin;
  @Autowired EventWire wire;

  @Test
  void aCommittedEventArrivesWithItsEnvelope() {
    LatePaymentReceived event = event(Uuid7.next(), 1);

    transactions.executeWithoutResult(_ -> outbox.publish(event));

    await()
        .untilAsserted(() ->
            assertThat(Events.records(Topics.ORDER_EVENTS))
                .filteredOn(record -> record.key().equals(event.orderId().toString()))
                .singleElement()
                .satisfies(record -> {
                  assertThat(Events.header(record, "ce_specversion")).isEqualTo("1.0");
                  assertThat(Events.header(record, "ce_type"))
                      .isEqualTo("emporium.order.LatePaymentReceived");
                  assertThat(Events.header(record, "ce_source")).isEqualTo("/starter-tests");
                  assertThat(Events.header(record, "ce_id")).hasSize(36);
                }));
    await().untilAsserted(() -> assertThat(depth()).isZero());
  }

  @Test
  void anEventOfARolledBackTransactionNeverLeaves() {
    UUID undone = Uuid7.next();
    UUID done = Uuid7.next();

    transactions.executeWithoutResult(transaction -> {
      outbox.publish(event(undone, 1));
      transaction.setRollbackOnly();
    });
    transactions.executeWithoutResult(_ -> outbox.publish(event(done, 1)));

    await().untilAsserted(() -> assertThat(amountsOf(done)).hasSize(1));
    assertThat(amountsOf(undone)).isEmpty();
  }

  @Test
  void anEventNeedsATransaction() {
    assertThatThrownBy(() -> outbox.publish(event(Uuid7.next(), 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void eventsOfOneKeyArriveInOrder() {
    List<UUID> keys = IntStream.range(0, 8).mapToObj(_ -> Uuid7.next()).toList();

    keys.parallelStream()
        .forEach(key ->
            IntStream.range(0, 100)
                .forEach(
                    i -> transactions.executeWithoutResult(_ -> outbox.publish(event(key, i)))));

    List<Long> inOrder = IntStream.range(0, 100).mapToObj(Long::valueOf).toList();
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(depth()).isZero());
    assertThat(keys).allSatisfy(key -> assertThat(amountsOf(key)).isEqualTo(inOrder));
  }

  @Test
  void anEventOnATopicThatTheProducerDoesNotKnowYetIsNotHeldUp() {
    UUID orderId = Uuid7.next();
    PaymentAttemptFailed sample = GoldenSamples.read(PaymentAttemptFailed.class);

    transactions.executeWithoutResult(_ -> {
      outbox.publish(event(orderId, 1));
      outbox.publish(
          new PaymentAttemptFailed(
              sample.paymentId(), orderId, sample.attemptId(), sample.reason(), sample.failedAt()));
    });

    // Less than the producer waits for the partitions of a topic.
    await()
        .atMost(Duration.ofSeconds(4))
        .untilAsserted(() ->
            assertThat(
                    Events.read(
                        PaymentAttemptFailed.class, Topics.PAYMENT_EVENTS, orderId.toString()))
                .hasSize(1));
  }

  @Test
  void nothingIsLostWhileKafkaHangsAndTheLagTellsOfIt() {
    UUID key = Uuid7.next();

    TestStores.whileHanging(
        Store.KAFKA,
        () -> {
          transactions.executeWithoutResult(_ -> outbox.publish(event(key, 1)));
          transactions.executeWithoutResult(_ -> outbox.publish(event(key, 2)));
          await()
              .atMost(Duration.ofSeconds(30))
              .untilAsserted(() -> {
                assertThat(gauge("emporium.outbox.depth")).isEqualTo(2);
                assertThat(gauge("emporium.outbox.lag")).isGreaterThan(1);
              });
        });

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(amountsOf(key)).containsExactly(1L, 2L));
    await().untilAsserted(() -> assertThat(gauge("emporium.outbox.depth")).isZero());
  }

  @Test
  void aFailedSendIsALineInTheLogWithoutWhatWasSent(CapturedOutput output) {
    UUID key = Uuid7.next();

    TestStores.whileHanging(
        Store.KAFKA,
        () -> {
          transactions.executeWithoutResult(_ -> outbox.publish(event(key, 1)));
          await()
              .atMost(Duration.ofSeconds(30))
              .untilAsserted(() -> assertThat(output).contains("Events wait in the outbox"));
        });

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(gauge("emporium.outbox.depth")).isZero());
    assertThat(output).doesNotContain("payload=", key.toString());
  }

  @Test
  void anotherInstanceTakesOverWhenTheLeadersConnectionIsKilled() {
    await().until(relay::isLeading);
    var properties = new OutboxProperties(Duration.ofMillis(50), Duration.ofMinutes(1));
    var other = new OutboxRelay(dataSource, kafka, admin, wire, properties);
    other.start();
    try {
      killTheLeadersConnection();
      relay.stop();

      await().atMost(Duration.ofSeconds(15)).until(other::isLeading);
      UUID key = Uuid7.next();
      transactions.executeWithoutResult(_ -> outbox.publish(event(key, 1)));
      await().untilAsserted(() -> assertThat(amountsOf(key)).containsExactly(1L));
    } finally {
      other.stop();
      relay.start();
    }
  }

  /** MySQL ends the session and with it the lock. */
  private void killTheLeadersConnection() {
    long session =
        jdbc.sql("SELECT IS_USED_LOCK(CONCAT('outbox:', DATABASE()))").query(Long.class).single();
    jdbc.sql("KILL " + session).update();
  }

  private double gauge(String name) {
    return meters.get(name).meter().measure().iterator().next().getValue();
  }

  private long depth() {
    return jdbc.sql("SELECT COUNT(*) FROM outbox_event").query(Long.class).single();
  }

  private static List<Long> amountsOf(UUID orderId) {
    return Events.read(LatePaymentReceived.class, Topics.ORDER_EVENTS, orderId.toString()).stream()
        .map(event -> event.amount().amount())
        .toList();
  }

  /** Compaction removes what was said under the key of a record without value. */
  @Test
  void aTombstoneIsARecordWithoutValue() {
    UUID orderId = Uuid7.next();

    transactions.executeWithoutResult(_ -> outbox.publish(new OrderContactErased(orderId)));

    await()
        .untilAsserted(() ->
            assertThat(
                    Events.records(Topics.ORDER_CONTACT_EVENTS).stream()
                        .filter(record -> orderId.toString().equals(record.key())))
                .singleElement()
                .satisfies(record -> {
                  assertThat(record.value()).isNull();
                  assertThat(Events.header(record, "ce_type"))
                      .isEqualTo("emporium.order.OrderContactErased");
                }));
  }

  static LatePaymentReceived event(UUID orderId, long amount) {
    LatePaymentReceived sample = GoldenSamples.read(LatePaymentReceived.class);
    return new LatePaymentReceived(
        orderId,
        sample.paymentId(),
        sample.attemptId(),
        new emporium.money.Money(amount, "EUR"),
        sample.receivedAt());
  }
}
