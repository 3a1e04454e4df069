package emporium.payment.provider.sandbox;

import emporium.payment.provider.FailureReason;
import org.jspecify.annotations.Nullable;

/** What the sandbox provider sends to the platform's webhook, as JSON. */
record SandboxEvent(
    String eventId,
    String sessionId,
    SandboxSession.Status status,
    @Nullable String methodLabel,
    @Nullable FailureReason failure) {

  static SandboxEvent of(SandboxSession session) {
    return new SandboxEvent(
        session.sessionId() + ":" + session.status(),
        session.sessionId(),
        session.status(),
        session.methodLabel(),
        session.failure());
  }
}
