package emporium.user.config;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes only a few passwords at a time. One Argon2id hash takes 16 MiB for some tens of
 * milliseconds, and virtual threads would start any number of them at once.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

  private final PasswordEncoder encoder;
  private final Semaphore permits;

  BoundedPasswordEncoder(PasswordEncoder encoder, int atATime) {
    this.encoder = encoder;
    this.permits = new Semaphore(atATime, true);
  }

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return bounded(() -> encoder.encode(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return bounded(() -> encoder.matches(password, hash));
  }

  @Override
  public boolean upgradeEncoding(@Nullable String hash) {
    return encoder.upgradeEncoding(hash);
  }

  private <T extends @Nullable Object> T bounded(Supplier<T> work) {
    permits.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      permits.release();
    }
  }
}
