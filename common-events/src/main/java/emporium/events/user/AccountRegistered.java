package emporium.events.user;

import java.time.Instant;
import java.util.UUID;

/** Somebody registered; the address is not proven yet. */
public record AccountRegistered(UUID accountId, String email, String name, Instant registeredAt)
    implements UserEvent {}
