package emporium.user.signin;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** The address was tried too often and must wait. */
public class TooManyAttempts extends LockedException {

  private final Instant until;

  TooManyAttempts(Instant until) {
    super("Too many attempts");
    this.until = until;
  }

  public Instant until() {
    return until;
  }
}
