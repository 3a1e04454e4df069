package emporium.order.history.web;

import emporium.order.config.OrderProperties;
import emporium.order.history.OrderHistory;
import emporium.starter.schedule.Job;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this instance. An order may be changed by any instance, so one look into the
 * database serves all streams at short intervals.
 */
@Component
class LiveOrders {

  private static final Duration STREAM_LENGTH = Duration.ofMinutes(15);
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final OrderHistory history;
  private final Clock clock;
  private final OrderProperties.Streams limits;
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

  LiveOrders(OrderHistory history, Clock clock, OrderProperties settings) {
    this.history = history;
    this.clock = clock;
    this.limits = settings.streams();
  }

  /** One browser that watches one order. */
  private static final class Stream {
    private final SseEmitter emitter;
    private final UUID customerId;
    private OrderResponse shown;
    private long version = -1;
    private Instant writtenAt;

    Stream(SseEmitter emitter, UUID customerId, OrderResponse shown, Instant writtenAt) {
      this.emitter = emitter;
      this.customerId = customerId;
      this.shown = shown;
      this.writtenAt = writtenAt;
    }
  }

  /**
   * Opens a stream, unless the customer or this instance has enough of them.
   *
   * @return empty if there are too many
   */
  Optional<SseEmitter> watch(OrderResponse order, UUID customerId) {
    long own = streams.stream().filter(stream -> stream.customerId.equals(customerId)).count();
    if (own >= limits.perCustomer() || streams.size() >= limits.total()) {
      return Optional.empty();
    }
    // Browsers open the stream again when it ends, so that none outlives its session for long.
    SseEmitter emitter = new SseEmitter(STREAM_LENGTH.toMillis());
    Stream stream = new Stream(emitter, customerId, order, clock.instant());
    emitter.onCompletion(() -> streams.remove(stream));
    emitter.onTimeout(emitter::complete);
    emitter.onError(_ -> streams.remove(stream));
    if (send(stream, SseEmitter.event().name("order").data(order))) {
      streams.add(stream);
    }
    return Optional.of(emitter);
  }

  @Bean
  Job refreshLiveOrders(OrderProperties settings) {
    return new Job(settings.liveInterval(), this::refresh);
  }

  void refresh() {
    List<Stream> open = List.copyOf(streams);
    if (open.isEmpty()) {
      return;
    }
    Map<UUID, Long> versions =
        history.versions(open.stream().map(stream -> stream.shown.orderId()).distinct().toList());
    for (Stream stream : open) {
      long version = versions.getOrDefault(stream.shown.orderId(), stream.version);
      if (version != stream.version) {
        stream.version = version;
        sendIfChanged(stream);
      } else if (clock.instant().isAfter(stream.writtenAt.plus(HEARTBEAT))) {
        send(stream, SseEmitter.event().comment("still here"));
      }
    }
  }

  /** The web server would wait for them; browsers open them again at another instance. */
  @EventListener(ContextClosedEvent.class)
  void endAll() {
    List.copyOf(streams).forEach(stream -> stream.emitter.complete());
  }

  private void sendIfChanged(Stream stream) {
    history
        .find(stream.shown.orderId(), stream.customerId)
        .map(OrderResponse::of)
        .filter(order -> !order.equals(stream.shown))
        .ifPresent(order -> {
          stream.shown = order;
          send(stream, SseEmitter.event().name("order").data(order));
        });
  }

  private boolean send(Stream stream, SseEmitter.SseEventBuilder event) {
    try {
      stream.emitter.send(event);
      stream.writtenAt = clock.instant();
      return true;
    } catch (IOException | IllegalStateException e) {
      // The browser has gone.
      streams.remove(stream);
      return false;
    }
  }
}
