package emporium.starter.security;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Which sessions of an account an answer of user-service has ended. It travels in a header to the
 * gateway, which drops what it holds of them before the browser gets the answer (ADR 41).
 *
 * @param only the one that ended, if it is one
 * @param kept the one that goes on, if all others ended
 */
public record EndedSessions(UUID account, @Nullable UUID only, @Nullable UUID kept) {

  public static final String HEADER = "Emporium-Ended-Sessions";

  private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern FORM =
      Pattern.compile(UUID_FORM + "(?:; only=" + UUID_FORM + "|; kept=" + UUID_FORM + ")?");

  public static EndedSessions all(UUID account) {
    return new EndedSessions(account, null, null);
  }

  public static EndedSessions one(UUID account, UUID session) {
    return new EndedSessions(account, session, null);
  }

  public static EndedSessions allBut(UUID account, UUID kept) {
    return new EndedSessions(account, null, kept);
  }

  /**
   * @throws IllegalArgumentException if the header is not of this form
   */
  public static EndedSessions parse(String header) {
    Matcher form = FORM.matcher(header);
    if (!form.matches()) {
      throw new IllegalArgumentException("no ended sessions: " + header);
    }
    return new EndedSessions(UUID.fromString(form.group(1)), id(form.group(2)), id(form.group(3)));
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  /** Whether a session of the account is among them. */
  public boolean contains(UUID session) {
    return only == null ? !session.equals(kept) : session.equals(only);
  }

  /** An answer without content that says so. */
  public ResponseEntity<Void> toResponse() {
    return ResponseEntity.noContent().header(HEADER, value()).build();
  }

  /** The value of the header. */
  public String value() {
    return account
        + Optional.ofNullable(only).map(id -> "; only=" + id).orElse("")
        + Optional.ofNullable(kept).map(id -> "; kept=" + id).orElse("");
  }
}
