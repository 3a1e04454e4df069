package emporium.user.account.web;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What endpoints with a mailed link refuse. */
public final class AccountProblems {

  private static final ProblemType TOKEN_INVALID =
      new ProblemType(
          "token-invalid", HttpStatus.UNPROCESSABLE_CONTENT, "The link is no longer valid");

  private AccountProblems() {}

  public static Problem tokenInvalid() {
    return Problem.of(TOKEN_INVALID)
        .detail("It is incomplete, expired or already used. Request a new one.");
  }
}
