package emporium.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import emporium.events.order.OrderContactErased;
import emporium.events.order.OrderPlaced;
import emporium.test.contract.GoldenSamples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventWireTests {

  private final EventWire wire = new EventWire("tests", Clock.systemUTC(), () -> null);

  @Test
  void readsWhatItWrote() {
    OrderPlaced event = GoldenSamples.read(OrderPlaced.class);

    assertThat(wire.toReceived(received(wire.toRecord(wire.outgoing(event)))).event())
        .isEqualTo(event);
  }

  @Test
  void aTombstoneHasNoValueAndIsReadFromItsKey() {
    var event = new OrderContactErased(UUID.randomUUID());

    ProducerRecord<String, byte[]> record = wire.toRecord(wire.outgoing(event));

    assertThat(record.value()).isNull();
    assertThat(wire.toReceived(received(record)).event()).isEqualTo(event);
  }

  @Test
  void anEventThatErasesNothingNeedsAValue() {
    ProducerRecord<String, byte[]> record =
        wire.toRecord(wire.outgoing(GoldenSamples.read(OrderPlaced.class)));
    ConsumerRecord<String, byte[]> empty =
        new ConsumerRecord<>(record.topic(), 0, 0, record.key(), null);
    record.headers().forEach(empty.headers()::add);

    assertThatIllegalArgumentException().isThrownBy(() -> wire.toReceived(empty));
  }

  /** A reason of another release stays as it is. */
  @Test
  void keepsNamesItDoesNotKnow() {
    ProducerRecord<String, byte[]> record =
        wire.toRecord(wire.outgoing(GoldenSamples.read(OrderPlaced.class)));
    byte[] other =
        new String(record.value(), StandardCharsets.UTF_8)
            .replace("\"card\"", "\"barter\"")
            .getBytes(StandardCharsets.UTF_8);
    ConsumerRecord<String, byte[]> received =
        new ConsumerRecord<>(record.topic(), 0, 0, record.key(), other);
    record.headers().forEach(received.headers()::add);

    assertThat(((OrderPlaced) wire.toReceived(received).event()).paymentMethod())
        .isEqualTo("barter");
  }

  private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
    sent.headers().forEach(record.headers()::add);
    return record;
  }
}
