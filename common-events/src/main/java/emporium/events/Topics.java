package emporium.events;

import emporium.events.cart.CartEvent;
import emporium.events.order.OrderContactEvent;
import emporium.events.order.OrderEvent;
import emporium.events.payment.PaymentEvent;
import emporium.events.product.AvailabilityEvent;
import emporium.events.product.ProductEvent;
import emporium.events.user.UserEvent;
import emporium.events.user.UserSecretEvent;
import java.time.Duration;
import java.util.List;

/** The Kafka topics. They are created from here and never by the broker itself. */
public final class Topics {

  public static final String USER_EVENTS = "user-events";
  public static final String USER_SECRET_EVENTS = "user-secret-events";
  public static final String PRODUCT_EVENTS = "product-events";
  public static final String AVAILABILITY_EVENTS = "availability-events";
  public static final String CART_EVENTS = "cart-events";
  public static final String ORDER_EVENTS = "order-events";
  public static final String ORDER_CONTACT_EVENTS = "order-contact-events";
  public static final String PAYMENT_EVENTS = "payment-events";

  /** Partitions of every topic: the most instances of one service that can share its work. */
  public static final int PARTITIONS = 12;

  /** Every topic with how long it remembers. */
  public static final List<Topic> ALL =
      List.of(
          new Topic(USER_EVENTS, new Retention.For(Duration.ofDays(7))),
          // One-time links are worthless after an hour and dangerous before that.
          new Topic(USER_SECRET_EVENTS, new Retention.For(Duration.ofHours(1))),
          new Topic(PRODUCT_EVENTS, new Retention.LatestPerKey()),
          new Topic(AVAILABILITY_EVENTS, new Retention.LatestPerKey()),
          new Topic(CART_EVENTS, new Retention.For(Duration.ofDays(7))),
          new Topic(ORDER_EVENTS, new Retention.Forever()),
          // The only place for an order's personal data, because a key can be erased here.
          new Topic(ORDER_CONTACT_EVENTS, new Retention.LatestPerKey()),
          new Topic(PAYMENT_EVENTS, new Retention.Forever()));

  private Topics() {}

  /** The topic an event travels on. */
  public static String of(DomainEvent event) {
    return switch (event) {
      case UserEvent _ -> USER_EVENTS;
      case UserSecretEvent _ -> USER_SECRET_EVENTS;
      case ProductEvent _ -> PRODUCT_EVENTS;
      case AvailabilityEvent _ -> AVAILABILITY_EVENTS;
      case CartEvent _ -> CART_EVENTS;
      case OrderEvent _ -> ORDER_EVENTS;
      case OrderContactEvent _ -> ORDER_CONTACT_EVENTS;
      case PaymentEvent _ -> PAYMENT_EVENTS;
    };
  }

  /**
   * Where records of a topic go that a consumer group cannot handle.
   *
   * @param group the consumer group, which is the service's name
   */
  public static String deadLetters(String topic, String group) {
    return topic + "." + group + ".dlt";
  }

  /** A topic and its memory. */
  public record Topic(String name, Retention retention) {}

  /** How long a topic keeps its records. */
  public sealed interface Retention {

    /** Until their age exceeds a duration. */
    record For(Duration duration) implements Retention {}

    /** For ever: the topic is the event store of critical events. */
    record Forever() implements Retention {}

    /** The newest record of every key for ever, older ones until compaction. */
    record LatestPerKey() implements Retention {}
  }
}
