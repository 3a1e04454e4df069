package emporium.user.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes and checks passwords. One Argon2id hash takes 16 MiB for some tens of milliseconds, and
 * virtual threads would start any number of them at once, so only a few run at a time.
 */
@Component
public class Passwords {

  private static final int AT_A_TIME = 3;

  private final PasswordEncoder encoder;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);
  private final Supplier<PasswordHash> nobodys;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
    this.nobodys = SingletonSupplier.of(() -> hash(new RawPassword("nobody's password")));
  }

  public PasswordHash hash(RawPassword password) {
    return inTurn(() -> new PasswordHash(encoder.encode(password.value())));
  }

  /**
   * @param typed what a person typed, which need not be a possible password
   */
  public boolean matches(String typed, PasswordHash hash) {
    return inTurn(() -> encoder.matches(typed, hash.value()));
  }

  /** Takes as long as {@link #matches}, so that time does not tell known addresses from others. */
  public void matchNobody(String typed) {
    PasswordHash hash = nobodys.get();
    inTurn(() -> encoder.matches(typed, hash.value()));
  }

  /** Whether a hash was made by an algorithm or with parameters of the past. */
  public boolean isOutdated(PasswordHash hash) {
    return encoder.upgradeEncoding(hash.value());
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
