package emporium.payment.payment;

import emporium.payment.config.PaymentProperties;
import emporium.starter.schedule.Job;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks providers about attempts and refunds that are not over, each when its check is due: a
 * webhook event may have been lost, a bank may be slow, this service may have died half-way.
 * Several instances share the work.
 */
@Component
class CheckPayments {

  private static final int BATCH = 50;

  private final Attempts attempts;
  private final Refunds refunds;
  private final AskProvider askProvider;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final PaymentProperties settings;

  CheckPayments(
      Attempts attempts,
      Refunds refunds,
      AskProvider askProvider,
      TransactionTemplate transaction,
      Clock clock,
      PaymentProperties settings) {
    this.attempts = attempts;
    this.refunds = refunds;
    this.askProvider = askProvider;
    this.transaction = transaction;
    this.clock = clock;
    this.settings = settings;
  }

  @Bean
  Job checkPaymentsDue(PaymentProperties settings) {
    return new Job(settings.checkInterval(), this::check);
  }

  void check() {
    dueAttempts().forEach(attempt -> askProvider.about(attempt.id()));
    dueRefunds().forEach(askProvider::refund);
  }

  /** Claims them by moving their next check, so that no other instance asks meanwhile. */
  private List<Attempt> dueAttempts() {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Instant now = clock.instant();
          List<Attempt> due = attempts.lockDue(now, BATCH);
          due.forEach(attempt -> attempt.checked(now, settings.askAfter()));
          return due;
        }));
  }

  private List<Refund> dueRefunds() {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Instant now = clock.instant();
          List<Refund> due = refunds.lockDue(now, BATCH);
          due.forEach(refund -> refund.checked(now, settings.askAfter()));
          return due;
        }));
  }
}
