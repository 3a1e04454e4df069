package emporium.payment.payment;

import emporium.events.order.OrderPlaced;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gets the money for an order: notes the request, opens a session at the provider, and settles what
 * the provider says.
 *
 * <p>Each step is a transaction of the {@link PaymentLedger}; the provider is called between them.
 * Whatever breaks off is taken up by {@link Reconciliation}.
 */
@Component
public class TakePayment {

  private final Payments payments;
  private final PaymentLedger ledger;
  private final PaymentProvider provider;
  private final String publicUrl;

  TakePayment(
      Payments payments,
      PaymentLedger ledger,
      PaymentProvider provider,
      @Value("${emporium.public-url}") String publicUrl) {
    this.payments = payments;
    this.ledger = ledger;
    this.provider = provider;
    this.publicUrl = publicUrl;
  }

  /** Notes that an order asks for its money. Part of the listener's transaction. */
  public void request(OrderPlaced order) {
    ledger.request(order);
  }

  /** Opens the provider's page for an order whose payment was requested. Repeatable. */
  public void openSession(UUID orderId) {
    payments
        .findIdByOrder(orderId)
        .flatMap(payments::findById)
        .filter(payment -> payment.status() == PaymentStatus.REQUESTED)
        .ifPresent(this::openSession);
  }

  void openSession(Payment payment) {
    PaymentProvider.Session session =
        provider.open(
            new PaymentProvider.Request(
                payment.id(),
                payment.orderNumber(),
                payment.amount(),
                publicUrl + "/orders/" + payment.orderId()));
    ledger.sessionOpened(payment.id(), session);
  }

  /** Books what the provider says of a session. */
  void settle(String reference, PaymentProvider.Outcome outcome) {
    Optional<UUID> paymentId = payments.findIdByReference(reference);
    paymentId.ifPresent(id -> {
      switch (outcome) {
        case PaymentProvider.Outcome.Open() -> {
          // Nothing to book yet.
        }
        case PaymentProvider.Outcome.Captured(var method) -> ledger.captured(id, method);
        case PaymentProvider.Outcome.Failed(var reason) -> ledger.failed(id, reason);
      }
    });
  }
}
