package emporium.events.user;

import emporium.events.DomainEvent;
import java.util.UUID;

/** Events about an account, published by user-service on {@code user-events}. */
public sealed interface UserEvent extends DomainEvent
    permits AccountRegistered,
        EmailVerified,
        PasswordChanged,
        RegistrationRepeated,
        SignedInFromNewDevice {

  UUID accountId();

  @Override
  default String aggregateId() {
    return accountId().toString();
  }
}
