package emporium.payment.payment;

import static emporium.payment.Purchases.attemptOf;
import static emporium.payment.Purchases.first;
import static emporium.payment.Purchases.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.order.OrderPlaced;
import emporium.events.payment.PaymentAttemptFailed;
import emporium.payment.PaymentServiceTest;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProvider.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PaymentServiceTest
class LedgerIT {

  @Autowired Ledger ledger;
  @Autowired Attempts attempts;
  @Autowired TransactionTemplate transaction;

  @Test
  void whatAProviderSaysIsBookedAlsoWhileTheNextCheckIsMoved() {
    OrderPlaced order = placed("card");
    UUID attemptId = attemptOf(order);

    CompletableFuture<Void> booking =
        transaction.execute(_ -> {
          attempts.lock(attemptId).orElseThrow().checked(Instant.now(), Duration.ofHours(1));
          var waiting =
              CompletableFuture.runAsync(
                  () -> ledger.settle(attemptId, new Outcome.Failed(FailureReason.DECLINED)));
          await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());
          return waiting;
        });

    assertThat(Objects.requireNonNull(booking)).succeedsWithin(Duration.ofSeconds(10));
    assertThat(first(PaymentAttemptFailed.class, order).attemptId()).isEqualTo(attemptId);
  }
}
