package emporium.starter.kafka;

import emporium.starter.outage.Causes;
import emporium.starter.outage.Outage;
import java.util.List;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.messaging.converter.MessageConversionException;
import org.springframework.messaging.handler.invocation.MethodArgumentResolutionException;

/**
 * What a listener's failure says about the record it happened with. The whole chain of causes is
 * looked at, so that a store that is unavailable is recognised under whatever wraps it.
 */
enum Failure {

  /**
   * Time will heal it: a store, the broker or a neighbour is unavailable, or something is not here
   * yet.
   */
  OUTAGE,

  /** The message itself is wrong. */
  MESSAGE,

  /** Neither is known. It may be a bug, which must not block a partition for ever. */
  UNKNOWN;

  private static final List<Class<? extends Throwable>> MESSAGE_IS_WRONG =
      List.of(
          UnprocessableEvent.class,
          ConversionException.class,
          DeserializationException.class,
          MessageConversionException.class,
          MethodArgumentResolutionException.class);

  static Failure of(Throwable failure) {
    List<Throwable> causes = Causes.of(failure);
    if (causes.stream().anyMatch(cause -> isA(MESSAGE_IS_WRONG, cause))) {
      return MESSAGE;
    }
    boolean heals =
        Outage.is(failure) || causes.stream().anyMatch(NotYetPossible.class::isInstance);
    return heals ? OUTAGE : UNKNOWN;
  }

  private static boolean isA(List<Class<? extends Throwable>> kinds, Throwable cause) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
  }
}
