package emporium.events.user;

import emporium.events.DomainEvent;
import java.util.UUID;

/**
 * Facts that carry a one-time secret for one person, told by user-service on {@code
 * user-secret-events}, which forgets after an hour.
 */
public sealed interface UserSecretEvent extends DomainEvent permits EmailVerificationRequested {

  UUID accountId();

  @Override
  default String aggregateId() {
    return accountId().toString();
  }
}
