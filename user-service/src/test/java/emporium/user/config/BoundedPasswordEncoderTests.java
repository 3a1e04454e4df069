package emporium.user.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class BoundedPasswordEncoderTests {

  private final AtomicInteger working = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  /** Works until the test ends it. */
  private final class Slow implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
      working.incrementAndGet();
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return "hash";
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      return "hash".equals(encode(password));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
      return true;
    }
  }

  @Test
  void hashesOnlySoManyAtATime() throws Exception {
    var encoder = new BoundedPasswordEncoder(new Slow(), 2);
    Thread first = Thread.ofPlatform().start(() -> encoder.encode("a"));
    Thread second = Thread.ofPlatform().start(() -> encoder.matches("b", "hash"));
    await().until(() -> working.get() == 2);

    Thread third = Thread.ofPlatform().start(() -> encoder.matches("c", "hash"));
    await().until(() -> third.getState() == Thread.State.WAITING);
    assertThat(working).hasValue(2);

    end.countDown();
    for (Thread each : new Thread[] {first, second, third}) {
      each.join();
    }
    assertThat(working).hasValue(3);
  }

  @Test
  void stillSaysWhichHashesAreOutdated() {
    assertThat(new BoundedPasswordEncoder(new Slow(), 1).upgradeEncoding("hash")).isTrue();
  }
}
