package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * The account has another password, by a mailed link or by who was signed in. Its owner is informed
 * by mail, in case it was somebody else.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 */
public record PasswordChanged(
    UUID accountId, String email, String name, String locale, Instant changedAt)
    implements UserEvent {}
