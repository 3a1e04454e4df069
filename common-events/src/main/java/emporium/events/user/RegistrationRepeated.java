package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody tried to register with an address that has an account already. Its owner is told by
 * mail; the person at the keyboard is not, so that nobody can probe for addresses.
 */
public record RegistrationRepeated(UUID accountId, String email, String name, Instant attemptedAt)
    implements UserEvent {}
