package emporium.order.checkout;

import emporium.order.config.OrderProperties;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets idempotency keys that nobody repeats any more. Several instances may do it at once. */
@Component
class ForgetAttempts {

  private static final int AT_A_TIME = 1000;

  private final Attempts attempts;
  private final OrderProperties properties;
  private final Clock clock;

  ForgetAttempts(Attempts attempts, OrderProperties properties, Clock clock) {
    this.attempts = attempts;
    this.properties = properties;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void forget() {
    int forgotten;
    do {
      forgotten = attempts.forget(clock.instant().minus(properties.keepAttempts()), AT_A_TIME);
    } while (forgotten == AT_A_TIME);
  }
}
