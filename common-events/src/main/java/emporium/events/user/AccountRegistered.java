package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody registered; the address is not proven yet.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 */
public record AccountRegistered(
    UUID accountId, String email, String name, String locale, Instant registeredAt)
    implements UserEvent {}
