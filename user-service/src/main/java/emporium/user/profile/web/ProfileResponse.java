package emporium.user.profile.web;

import emporium.user.profile.Profile;
import java.time.Instant;
import java.util.UUID;

/** A profile on the wire. */
record ProfileResponse(
    UUID accountId, String email, String name, boolean emailVerified, Instant createdAt) {

  static ProfileResponse of(Profile profile) {
    return new ProfileResponse(
        profile.account().value(),
        profile.email().value(),
        profile.name().value(),
        profile.emailVerified(),
        profile.createdAt());
  }
}
