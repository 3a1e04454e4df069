package emporium.user.session.web;

import emporium.user.session.Session;
import emporium.user.session.SessionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an account is signed in with, on the wire. */
record SessionsResponse(List<SessionResponse> items) {

  /**
   * @param browser what it calls itself, if known
   * @param system what it runs on, if known
   * @param lastUsedAt to a few minutes
   * @param staysSignedIn whether it was asked for at the sign-in
   * @param current whether this request was made in it
   */
  record SessionResponse(
      UUID sessionId,
      @Nullable String browser,
      @Nullable String system,
      Instant signedInAt,
      Instant lastUsedAt,
      boolean staysSignedIn,
      boolean current) {}

  static SessionsResponse of(List<Session> sessions, Optional<SessionId> current) {
    return new SessionsResponse(
        sessions.stream()
            .map(session ->
                new SessionResponse(
                    session.id().value(),
                    session.device().browser(),
                    session.device().system(),
                    session.signedInAt(),
                    session.lastUsedAt(),
                    session.staysSignedIn(),
                    current.equals(Optional.of(session.id()))))
            .toList());
  }
}
