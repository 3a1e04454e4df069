package emporium.user.profile.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What the profile endpoints refuse. */
final class ProfileProblems {

  private static final ProblemType VERSION_REQUIRED =
      new ProblemType("version-required", HttpStatus.PRECONDITION_REQUIRED, "If-Match is required");

  private ProfileProblems() {}

  static Problem stale() {
    return Problem.of(ProblemType.STALE).detail("Reload the profile and repeat the change.");
  }

  static Problem versionRequired() {
    return Problem.of(VERSION_REQUIRED).detail("Send the profile's ETag in If-Match.");
  }

  static Problem unknown() {
    return Problem.notFound("This account");
  }
}
