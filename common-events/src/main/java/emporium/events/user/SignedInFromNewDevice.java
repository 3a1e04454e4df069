package emporium.events.user;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account signed in from a browser it had not signed in from before. Its owner is informed by
 * mail, in case it was somebody else.
 *
 * @param locale BCP 47 tag of the language the account is spoken to in
 * @param browser what it calls itself, as "Firefox", if that is known
 * @param system what it runs on, as "Windows", if that is known
 */
public record SignedInFromNewDevice(
    UUID accountId,
    String email,
    String name,
    String locale,
    @Nullable String browser,
    @Nullable String system,
    Instant signedInAt)
    implements UserEvent {}
