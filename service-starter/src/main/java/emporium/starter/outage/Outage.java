package emporium.starter.outage;

import java.io.EOFException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.ResourceAccessException;

/**
 * A failure that will pass: a store, the broker or another service is unavailable or busy. Neither
 * the client nor this service is at fault.
 */
public final class Outage {

  private static final List<Class<? extends Throwable>> KINDS =
      List.of(
          DataAccessResourceFailureException.class,
          RecoverableDataAccessException.class,
          TransientDataAccessException.class,
          CannotCreateTransactionException.class,
          TransactionTimedOutException.class,
          ResourceAccessException.class,
          SocketException.class,
          InterruptedIOException.class,
          UnknownHostException.class,
          HttpTimeoutException.class,
          ClosedChannelException.class,
          EOFException.class,
          SSLException.class,
          TimeoutException.class);

  /** The same of libraries that not every service has. */
  private static final Set<String> KINDS_BY_NAME =
      Set.of(
          "com.mongodb.MongoSocketException",
          "com.mongodb.MongoTimeoutException",
          "com.mongodb.MongoServerUnavailableException",
          "com.mongodb.MongoNotPrimaryException",
          "com.mongodb.MongoNodeIsRecoveringException",
          "com.mongodb.MongoConnectionPoolClearedException",
          "com.mongodb.MongoExecutionTimeoutException",
          "org.apache.kafka.common.errors.RetriableException",
          "io.lettuce.core.RedisLoadingException",
          "io.lettuce.core.RedisReadOnlyException",
          "io.github.resilience4j.bulkhead.BulkheadFullException",
          "io.github.resilience4j.circuitbreaker.CallNotPermittedException");

  /** Answers over HTTP that say "not now" instead of "not this". */
  private static final Set<Integer> NOT_NOW = Set.of(429, 502, 503, 504);

  private Outage() {}

  /** Looks at the whole chain of causes: a store that is unavailable comes in many wrappings. */
  public static boolean is(Throwable failure) {
    return Causes.of(failure).stream().anyMatch(Outage::isOne);
  }

  private static boolean isOne(Throwable cause) {
    return switch (cause) {
      // Two writers met. Once more heals it, and if not, it is a bug of ours.
      case OptimisticLockingFailureException _ -> false;
      case HttpStatusCodeException answer -> NOT_NOW.contains(answer.getStatusCode().value());
      case SQLException e when SqlOutage.is(e) -> true;
      default -> KINDS.stream().anyMatch(kind -> kind.isInstance(cause)) || isNamed(cause);
    };
  }

  private static boolean isNamed(Throwable cause) {
    for (@Nullable Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
      if (KINDS_BY_NAME.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }
}
