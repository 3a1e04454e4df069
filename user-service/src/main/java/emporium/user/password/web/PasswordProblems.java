package emporium.user.password.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** What the change of a password refuses. */
final class PasswordProblems {

  private static final ProblemType PASSWORD_INCORRECT =
      new ProblemType(
          "password-incorrect", HttpStatus.UNPROCESSABLE_CONTENT, "The password is incorrect");

  private static final ProblemType TOO_MANY_ATTEMPTS =
      new ProblemType(
          "too-many-attempts", HttpStatus.TOO_MANY_REQUESTS, "Too many failed attempts");

  private PasswordProblems() {}

  static Problem incorrect() {
    return Problem.of(PASSWORD_INCORRECT).detail("Your current password is another one.");
  }

  static Problem tooManyAttempts(Duration wait) {
    return Problem.of(TOO_MANY_ATTEMPTS)
        .detail("The password was wrong several times. Please wait before you try again.")
        .retryAfter(wait);
  }
}
