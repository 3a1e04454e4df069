package emporium.payment.provider.sandbox;

import emporium.money.Money;
import emporium.payment.provider.FailureReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A customer's visit at the sandbox provider.
 *
 * @param methodLabel what was used, fit to print
 * @param decidesAt when the slow bank decides
 */
public record SandboxSession(
    String sessionId,
    String orderNumber,
    Money amount,
    String returnUrl,
    Status status,
    @Nullable String methodLabel,
    @Nullable FailureReason failure,
    @Nullable Instant decidesAt) {

  /** Where the visit stands. */
  public enum Status {
    OPEN,
    /** The customer has to prove who they are. */
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
