package emporium.payment.provider.sandbox;

import emporium.events.payment.PaymentFailed;
import org.jspecify.annotations.Nullable;

/** What the sandbox provider tells the platform, as JSON. */
record SandboxNotice(
    String noticeId,
    String sessionId,
    SandboxSession.Status status,
    @Nullable String method,
    PaymentFailed.@Nullable Reason failure) {

  static SandboxNotice of(SandboxSession session) {
    return new SandboxNotice(
        session.sessionId() + ":" + session.status(),
        session.sessionId(),
        session.status(),
        session.method(),
        session.failure());
  }
}
