package emporium.starter.kafka;

import java.lang.reflect.Type;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.converter.MessagingMessageConverter;

/** Lets a listener take {@link Received} as its parameter. */
class EventConverter extends MessagingMessageConverter {

  private final EventWire wire;

  EventConverter(EventWire wire) {
    this.wire = wire;
  }

  @Override
  protected Object extractAndConvertValue(ConsumerRecord<?, ?> record, @Nullable Type type) {
    try {
      return wire.toReceived(record);
    } catch (RuntimeException e) {
      // This kind is not retried: the record will not get better.
      throw new ConversionException("Cannot read " + record.topic(), record, e);
    }
  }
}
