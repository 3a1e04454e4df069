package emporium.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

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

  @Test
  void aSlowJobStopsNoOther() {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                ScheduleAutoConfiguration.class, TaskSchedulingAutoConfiguration.class))
        .withPropertyValues(
            "spring.threads.virtual.enabled=true", "spring.task.scheduling.pool.size=8")
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
