package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/**
 * The account needs its address proven.
 *
 * @param link the one-time link to open, absolute
 */
public record EmailVerificationRequested(
    UUID accountId, String email, String name, String link, Instant expiresAt)
    implements UserSecretEvent {}
