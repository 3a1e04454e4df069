package emporium.events.user;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Events that carry a one-time secret for one person, published by user-service on {@code
 * user-secret-events}, whose retention is an hour.
 */
public sealed interface UserSecretEvent extends DomainEvent
    permits EmailVerificationRequested, PasswordResetRequested {

  UUID accountId();

  @Override
  default String aggregateId() {
    return accountId().toString();
  }
}
