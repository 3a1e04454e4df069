package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody has forgotten the account's password. Whoever reads the mailbox chooses another one.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 * @param link the one-time link to open, absolute
 */
public record PasswordResetRequested(
    UUID accountId, String email, String name, String locale, String link, Instant expiresAt)
    implements UserSecretEvent {}
