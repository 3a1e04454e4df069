package emporium.user.signin;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many failed attempts; the next is allowed later. */
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
