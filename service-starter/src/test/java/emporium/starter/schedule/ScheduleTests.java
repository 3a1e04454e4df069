package emporium.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.QueryTimeoutException;

@ExtendWith(OutputCaptureExtension.class)
class ScheduleTests {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ScheduleAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
          .withPropertyValues(
              "spring.threads.virtual.enabled=true", "spring.task.scheduling.pool.size=8");

  private static Job everyTenMillis(Runnable run) {
    return new Job(Duration.ofMillis(10), run);
  }

  @Test
  void anOutageIsALineInTheLogAndTheJobRunsAgain(CapturedOutput output) {
    var runs = new AtomicInteger();
    service
        .withBean(
            Job.class,
            () ->
                everyTenMillis(() -> {
                  runs.incrementAndGet();
                  throw new QueryTimeoutException("no answer");
                }))
        .run(_ -> {
          await().until(() -> runs.get() > 2);
          assertThat(output).contains("interrupted by an outage").doesNotContain("\tat ");
        });
  }

  @Test
  void aSlowJobStopsNoOtherAndDoesNotOvertakeItself() {
    var end = new CountDownLatch(1);
    var stuck = new AtomicInteger();
    var runs = new AtomicInteger();
    Job slow =
        everyTenMillis(() -> {
          stuck.incrementAndGet();
          await().until(() -> end.getCount() == 0);
        });
    service
        .withBean("slow", Job.class, () -> slow)
        .withBean("slowToo", Job.class, () -> slow)
        .withBean("quick", Job.class, () -> everyTenMillis(runs::incrementAndGet))
        .run(_ -> {
          await().untilAtomic(stuck, org.hamcrest.Matchers.is(2));
          int before = runs.get();
          await().until(() -> runs.get() > before + 3);
          assertThat(stuck).hasValue(2);
          end.countDown();
        });
  }
}
