package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * The account needs its address proven. It carries no name: whoever registered chose that, and need
 * not be whom the address belongs to.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 * @param link the one-time link to open, absolute
 */
public record EmailVerificationRequested(
    UUID accountId, String email, String locale, String link, Instant expiresAt)
    implements UserSecretEvent {}
