package emporium.cart.cart;

import emporium.cart.config.CartProperties;
import emporium.starter.kafka.EventWire;
import emporium.starter.kafka.OutgoingEvent;
import emporium.starter.schedule.Job;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Publishes the events stored in carts, one cart at a time and its events in order, and takes them
 * out when Kafka has them. A sweep finds what was left behind. An event may go out twice, with the
 * same id, and never not at all.
 */
@Component
class CartRelay implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(CartRelay.class);

  private final Carts carts;
  private final EventWire wire;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Clock clock;
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("cart-relay").factory());
  private final Set<UUID> queued = ConcurrentHashMap.newKeySet();

  private volatile boolean failing;

  CartRelay(
      Carts carts,
      EventWire wire,
      KafkaTemplate<String, byte[]> kafka,
      Clock clock,
      MeterRegistry meters) {
    this.carts = carts;
    this.wire = wire;
    this.kafka = kafka;
    this.clock = clock;
    meters.gaugeCollectionSize("emporium.outbox.depth", List.of(), queued);
  }

  /** Says that a cart has new events. */
  void wake(UUID cartId) {
    if (queued.add(cartId)) {
      sender.execute(() -> send(cartId));
    }
  }

  @Bean
  Job sweepCarts(CartProperties settings) {
    return new Job(settings.sweepInterval(), this::sweep);
  }

  void sweep() {
    carts.toSweep(clock.instant()).forEach(this::wake);
  }

  private void send(UUID cartId) {
    // Before reading: a change that comes meanwhile queues the cart again.
    queued.remove(cartId);
    try {
      for (OutgoingEvent event : carts.find(cartId).map(Cart::pending).orElse(List.of())) {
        kafka.send(wire.toRecord(event)).get();
        carts.published(cartId, event.eventId());
      }
      carts.allPublished(cartId);
      if (failing) {
        failing = false;
        log.info("Events leave the carts again");
      }
    } catch (ExecutionException | RuntimeException e) {
      if (!failing) {
        failing = true;
        log.warn("Events wait in the carts, the sweep will try again", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() {
    sender.shutdownNow();
  }
}
