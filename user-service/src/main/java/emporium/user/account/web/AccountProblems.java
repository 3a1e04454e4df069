package emporium.user.account.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What the registration endpoints refuse. */
final class AccountProblems {

  private static final ProblemType TOKEN_INVALID =
      new ProblemType(
          "token-invalid", HttpStatus.UNPROCESSABLE_CONTENT, "The link does not work any more");

  private AccountProblems() {}

  static Problem tokenInvalid() {
    return Problem.of(TOKEN_INVALID)
        .detail("It expired, was used already or is incomplete. Ask for a new one.");
  }
}
