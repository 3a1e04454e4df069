package emporium.starter.kafka;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.support.converter.ConversionException;
import org.springframework.kafka.support.serializer.DeserializationException;
import org.springframework.messaging.converter.MessageConversionException;
import org.springframework.messaging.handler.invocation.MethodArgumentResolutionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;

/**
 * What a listener's failure says about the record it happened with. The whole chain of causes is
 * looked at, so that a store that is away is recognised under whatever wraps it.
 */
enum Failure {

  /**
   * Time will heal it: a store, the broker or a neighbour is away, or something is not here yet.
   */
  OUTAGE,

  /** The message itself is wrong. */
  MESSAGE,

  /** Neither is known. It may be a bug, which must not hold a partition for ever. */
  UNKNOWN;

  private static final List<Class<? extends Throwable>> MESSAGE_IS_WRONG =
      List.of(
          UnprocessableEvent.class,
          ConversionException.class,
          DeserializationException.class,
          MessageConversionException.class,
          MethodArgumentResolutionException.class);

  private static final List<Class<? extends Throwable>> SOMETHING_IS_AWAY =
      List.of(
          NotYetPossible.class,
          DataAccessResourceFailureException.class,
          RecoverableDataAccessException.class,
          TransientDataAccessException.class,
          CannotCreateTransactionException.class,
          TransactionTimedOutException.class,
          ResourceAccessException.class,
          RetriableException.class,
          SocketException.class,
          InterruptedIOException.class,
          UnknownHostException.class,
          HttpTimeoutException.class,
          ClosedChannelException.class,
          EOFException.class,
          SSLException.class,
          TimeoutException.class);

  /** The same of libraries that not every service has. */
  private static final Set<String> SOMETHING_IS_AWAY_BY_NAME =
      Set.of(
          "com.mongodb.MongoSocketException",
          "com.mongodb.MongoTimeoutException",
          "com.mongodb.MongoServerUnavailableException",
          "com.mongodb.MongoNotPrimaryException",
          "com.mongodb.MongoNodeIsRecoveringException",
          "com.mongodb.MongoConnectionPoolClearedException",
          "com.mongodb.MongoExecutionTimeoutException",
          "io.lettuce.core.RedisLoadingException",
          "io.lettuce.core.RedisReadOnlyException",
          "io.github.resilience4j.bulkhead.BulkheadFullException",
          "io.github.resilience4j.circuitbreaker.CallNotPermittedException");

  /** Answers over HTTP that say "not now" instead of "not this". */
  private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

  static Failure of(Throwable failure) {
    List<Throwable> causes = causes(failure);
    if (causes.stream().anyMatch(cause -> isA(MESSAGE_IS_WRONG, cause))) {
      return MESSAGE;
    }
    return causes.stream().anyMatch(Failure::isOutage) ? OUTAGE : UNKNOWN;
  }

  private static boolean isOutage(Throwable cause) {
    return switch (cause) {
      // Two writers met. Once more heals it, and if not, it is a bug of ours.
      case OptimisticLockingFailureException _ -> false;
      case HttpStatusCodeException answer -> NOT_NOW.contains(answer.getStatusCode().value());
      case SQLException e when SqlOutage.is(e) -> true;
      default -> isA(SOMETHING_IS_AWAY, cause) || isNamed(SOMETHING_IS_AWAY_BY_NAME, cause);
    };
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable each = failure;
        each != null && !causes.contains(each);
        each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }

  private static boolean isA(List<Class<? extends Throwable>> kinds, Throwable cause) {
    return kinds.stream().anyMatch(kind -> kind.isInstance(cause));
  }

  private static boolean isNamed(Set<String> kinds, Throwable cause) {
    for (@Nullable Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
      if (kinds.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }
}
