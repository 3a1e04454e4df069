package emporium.payment.provider.sandbox;

import emporium.events.Money;
import emporium.events.payment.PaymentFailed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shopper's visit at the sandbox provider.
 *
 * @param method what was used, fit to print
 * @param decidesAt when the slow bank makes up its mind
 */
public record SandboxSession(
    String sessionId,
    String orderNumber,
    Money amount,
    String returnUrl,
    Status status,
    @Nullable String method,
    PaymentFailed.@Nullable Reason failure,
    @Nullable Instant decidesAt) {

  /** Where the visit stands. */
  public enum Status {
    OPEN,
    /** The shopper has to prove who they are. */
    CHALLENGED,
    /** The bank has not answered. */
    UNDECIDED,
    PAID,
    FAILED
  }

  public boolean isFinished() {
    return status == Status.PAID || status == Status.FAILED;
  }
}
