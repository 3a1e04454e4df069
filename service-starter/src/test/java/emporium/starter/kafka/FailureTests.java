package emporium.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.kafka.listener.ListenerExecutionFailedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class FailureTests {

  static Stream<Exception> outages() {
    return Stream.of(
        new NotYetPossible("the order's contact"),
        readOnly(),
        new CannotGetJdbcConnectionException("no connection"),
        new CannotCreateTransactionException("no connection"),
        new CannotAcquireLockException("lock wait timeout"),
        new QueryTimeoutException("too slow"),
        new IllegalStateException(new ConnectException("refused")),
        new ResourceAccessException("timed out", new SocketTimeoutException()),
        new HttpServerErrorException(HttpStatus.BAD_GATEWAY),
        new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE),
        new HttpServerErrorException(HttpStatus.GATEWAY_TIMEOUT),
        new org.apache.kafka.common.errors.TimeoutException("no broker"),
        new com.mongodb.MongoTimeoutException("no server"),
        new IllegalStateException(new com.mongodb.MongoSocketException("gone", address())));
  }

  static Stream<Exception> bugs() {
    return Stream.of(
        new NullPointerException(),
        new IllegalStateException(),
        new IllegalArgumentException(),
        new OptimisticLockingFailureException("changed meanwhile"),
        new DataIntegrityViolationException("duplicate"),
        new UncategorizedSQLException(
            "insert", null, new SQLException("Check constraint", "HY000", 3819)),
        new HttpServerErrorException(HttpStatus.INTERNAL_SERVER_ERROR),
        new HttpClientErrorException(HttpStatus.NOT_FOUND));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void timeHealsAnOutage(Exception failure) {
    assertThat(Failure.of(wrapped(failure))).isEqualTo(Failure.OUTAGE);
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void whatIsNotKnownToHealIsNotWaitedForWithoutEnd(Exception failure) {
    assertThat(Failure.of(wrapped(failure))).isEqualTo(Failure.UNKNOWN);
  }

  @Test
  void aWrongMessageIsWrongWhateverTheReason() {
    assertThat(Failure.of(wrapped(new UnprocessableEvent("no such currency", readOnly()))))
        .isEqualTo(Failure.MESSAGE);
  }

  private static Exception readOnly() {
    return new UncategorizedSQLException(
        "insert",
        null,
        new SQLException("The MySQL server is running with --read-only", "HY000", 1290));
  }

  private static com.mongodb.ServerAddress address() {
    return new com.mongodb.ServerAddress("localhost");
  }

  private static Exception wrapped(Exception failure) {
    return new ListenerExecutionFailedException("Listener failed", failure);
  }
}
