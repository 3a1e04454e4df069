package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody tried to register with an address that has an account already. Its owner is informed by
 * mail; the person at the keyboard is not, so that nobody can probe for addresses.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 */
public record RegistrationRepeated(
    UUID accountId, String email, String name, String locale, Instant attemptedAt)
    implements UserEvent {}
