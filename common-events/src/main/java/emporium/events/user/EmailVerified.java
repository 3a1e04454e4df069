package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/** The account's owner proved that the address is theirs. */
public record EmailVerified(UUID accountId, String email, Instant verifiedAt)
    implements UserEvent {}
