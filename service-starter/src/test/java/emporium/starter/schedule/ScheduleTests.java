package emporium.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.springframework.scheduling.annotation.Scheduled;

@ExtendWith(OutputCaptureExtension.class)
class ScheduleTests {

  static class Jobs {

    final CountDownLatch end = new CountDownLatch(1);
    final AtomicInteger stuck = new AtomicInteger();
    final AtomicInteger runs = new AtomicInteger();

    @Scheduled(fixedDelay = 10)
    void slow() throws InterruptedException {
      stuck.incrementAndGet();
      end.await();
    }

    @Scheduled(fixedDelay = 10)
    void slowToo() throws InterruptedException {
      slow();
    }

    @Scheduled(fixedDelay = 10)
    void quick() {
      runs.incrementAndGet();
    }
  }

  static class WithoutStore {

    final AtomicInteger runs = new AtomicInteger();

    @Scheduled(fixedDelay = 10)
    void ask() {
      runs.incrementAndGet();
      throw new QueryTimeoutException("no answer");
    }
  }

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  ScheduleAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
          .withPropertyValues(
              "spring.threads.virtual.enabled=true", "spring.task.scheduling.pool.size=8");

  @Test
  void anOutageIsALineInTheLogAndTheJobRunsAgain(CapturedOutput output) {
    service
        .withBean(WithoutStore.class)
        .run(context -> {
          AtomicInteger runs = context.getBean(WithoutStore.class).runs;
          await().until(() -> runs.get() > 2);
          assertThat(output).contains("does not answer").doesNotContain("\tat ");
        });
  }

  @Test
  void aSlowJobStopsNoOther() {
    service
        .withBean(Jobs.class)
        .run(context -> {
          Jobs jobs = context.getBean(Jobs.class);
          await().untilAtomic(jobs.stuck, org.hamcrest.Matchers.is(2));
          int before = jobs.runs.get();
          await().until(() -> jobs.runs.get() > before + 3);
          assertThat(jobs.stuck).hasValue(2);
          jobs.end.countDown();
        });
  }
}
