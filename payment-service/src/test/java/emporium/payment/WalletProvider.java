package emporium.payment;

import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentMethod;
import emporium.payment.provider.PaymentMethod.ConfirmsWhen;
import emporium.payment.provider.PaymentProvider;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.ResourceAccessException;

/**
 * A second provider, which nothing but this bean makes known. It does what a test sets: it decides,
 * stays silent for some calls, and signs its webhook events with a word.
 */
public class WalletProvider implements PaymentProvider {

  private static final Map<String, Outcome> OUTCOMES = new ConcurrentHashMap<>();
  private static final AtomicInteger CALLS_UNANSWERED = new AtomicInteger();
  private static final Map<UUID, Integer> REFUNDS = new ConcurrentHashMap<>();

  /** Makes it known. */
  @TestConfiguration(proxyBeanMethods = false)
  public static class Known {

    @Bean
    WalletProvider walletProvider() {
      return new WalletProvider();
    }
  }

  /** From now on the session of an attempt has this outcome. */
  public static void decides(UUID attemptId, Outcome outcome) {
    OUTCOMES.put(attemptId.toString(), outcome);
  }

  /** The next calls get no answer. */
  public static void isSilentFor(int calls) {
    CALLS_UNANSWERED.set(calls);
  }

  /** How often a refund was really made. */
  public static int refundsOf(UUID refundId) {
    return REFUNDS.getOrDefault(refundId, 0);
  }

  @Override
  public String id() {
    return "wallet-inc";
  }

  @Override
  public List<PaymentMethod> methods() {
    return List.of(
        new PaymentMethod("wallet", "Wallet", ConfirmsWhen.AUTHORIZED, Duration.ofHours(1)),
        new PaymentMethod("invoice", "Invoice", ConfirmsWhen.PLACED, Duration.ofDays(14)));
  }

  @Override
  public Session open(Request request) {
    answer();
    OUTCOMES.putIfAbsent(request.attemptId().toString(), new Outcome.Open());
    return session(request.attemptId());
  }

  private static Session session(UUID attemptId) {
    return new Session(attemptId.toString(), "http://wallet.example/" + attemptId);
  }

  @Override
  public Optional<Session> findSession(UUID attemptId) {
    answer();
    return OUTCOMES.containsKey(attemptId.toString())
        ? Optional.of(session(attemptId))
        : Optional.empty();
  }

  @Override
  public Outcome find(String reference) {
    answer();
    return OUTCOMES.getOrDefault(reference, new Outcome.Open());
  }

  @Override
  public void close(String reference) {
    answer();
  }

  @Override
  public RefundOutcome refund(String reference, UUID refundId, Money amount) {
    answer();
    REFUNDS.merge(refundId, 1, Integer::sum);
    return new RefundOutcome.Succeeded();
  }

  @Override
  public Optional<RefundOutcome> findRefund(String reference, UUID refundId) {
    return Optional.empty();
  }

  /** Body: event id, reference, {@code captured} or {@code failed}. */
  @Override
  public Optional<WebhookEvent> read(HttpHeaders headers, byte[] body) {
    if (!"open sesame".equals(headers.getFirst("Wallet-Signature"))) {
      return Optional.empty();
    }
    String[] parts = new String(body, StandardCharsets.UTF_8).split(" ");
    return Optional.of(
        new WebhookEvent(
            parts[0],
            parts[1],
            "captured".equals(parts[2])
                ? new Outcome.Captured("Wallet")
                : new Outcome.Failed(FailureReason.DECLINED)));
  }

  private static void answer() {
    if (CALLS_UNANSWERED.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new ResourceAccessException("no answer");
    }
  }
}
