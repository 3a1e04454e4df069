package emporium.payment.payment;

import emporium.payment.provider.PaymentProvider;
import emporium.payment.provider.PaymentProvider.WebhookEvent;
import emporium.payment.provider.PaymentProviders;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a provider sent, as it came, and books it once however often it comes. */
@Component
public class HandleWebhook {

  private final PaymentProviders providers;
  private final Attempts attempts;
  private final Ledger ledger;
  private final JdbcClient jdbc;
  private final Clock clock;

  HandleWebhook(
      PaymentProviders providers, Attempts attempts, Ledger ledger, JdbcClient jdbc, Clock clock) {
    this.providers = providers;
    this.attempts = attempts;
    this.ledger = ledger;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The answer. */
  public enum Outcome {
    HANDLED,
    UNKNOWN_PROVIDER,
    INVALID_SIGNATURE
  }

  @Transactional
  public Outcome handle(String providerId, HttpHeaders headers, byte[] body) {
    Optional<PaymentProvider> provider = providers.find(providerId);
    if (provider.isEmpty()) {
      return Outcome.UNKNOWN_PROVIDER;
    }
    Optional<WebhookEvent> event = provider.get().read(headers, body);
    if (event.isEmpty()) {
      return Outcome.INVALID_SIGNATURE;
    }
    if (isNew(providerId, event.get().eventId(), body)) {
      attempts
          .findId(providerId, event.get().reference())
          .ifPresent(attemptId -> ledger.settle(attemptId, event.get().outcome()));
    }
    return Outcome.HANDLED;
  }

  private boolean isNew(String providerId, String eventId, byte[] body) {
    return jdbc.sql(
                """
                INSERT IGNORE INTO webhook_event (provider, event_id, body, received_at)
                VALUES (?, ?, ?, ?)
                """)
            .params(providerId, eventId, body, Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
