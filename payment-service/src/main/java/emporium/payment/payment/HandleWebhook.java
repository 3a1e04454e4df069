package emporium.payment.payment;

import emporium.payment.provider.PaymentProvider;
import emporium.payment.provider.PaymentProvider.WebhookEvent;
import emporium.payment.provider.PaymentProviders;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a provider sent, as it came, and books it once however often it comes. */
@Component
public class HandleWebhook {

  private final PaymentProviders providers;
  private final Attempts attempts;
  private final Ledger ledger;
  private final WebhookEvents events;

  HandleWebhook(
      PaymentProviders providers, Attempts attempts, Ledger ledger, WebhookEvents events) {
    this.providers = providers;
    this.attempts = attempts;
    this.ledger = ledger;
    this.events = events;
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
    if (events.add(providerId, event.get().eventId(), body)) {
      attempts
          .findId(providerId, event.get().reference())
          .ifPresent(attemptId -> ledger.settle(attemptId, event.get().outcome()));
    }
    return Outcome.HANDLED;
  }
}
