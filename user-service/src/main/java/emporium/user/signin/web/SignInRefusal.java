package emporium.user.signin.web;

import emporium.user.signin.TooManyAttempts;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/**
 * Why the last attempt in this browser was refused, kept in its session until the page shows it.
 *
 * @param email what was typed, to spare typing it again
 * @param until where the address must wait
 */
record SignInRefusal(Reason reason, String email, @Nullable Instant until) implements Serializable {

  static final String ATTRIBUTE = "signin.refusal";

  enum Reason {
    CREDENTIALS,
    TOO_MANY_ATTEMPTS
  }

  static SignInRefusal of(AuthenticationException e, String email) {
    return switch (e) {
      case TooManyAttempts tooMany ->
          new SignInRefusal(Reason.TOO_MANY_ATTEMPTS, email, tooMany.until());
      default -> new SignInRefusal(Reason.CREDENTIALS, email, null);
    };
  }
}
