package emporium.starter.schedule;

import emporium.starter.outage.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Runs every {@link Job} on a thread of its own. Where virtual threads are on, Boot would give all
 * jobs with a fixed delay one thread, and a slow one would stop them all.
 */
@AutoConfiguration(before = TaskSchedulingAutoConfiguration.class)
@EnableScheduling
public class ScheduleAutoConfiguration {

  private static final Logger log = LoggerFactory.getLogger(ScheduleAutoConfiguration.class);

  @Bean
  ThreadPoolTaskScheduler taskScheduler(ThreadPoolTaskSchedulerBuilder builder) {
    ThreadPoolTaskScheduler scheduler = builder.build();
    scheduler.setErrorHandler(ScheduleAutoConfiguration::report);
    return scheduler;
  }

  @Bean
  SchedulingConfigurer jobs(ObjectProvider<Job> jobs) {
    return registrar -> jobs.forEach(job -> registrar.addFixedDelayTask(job.run(), job.pause()));
  }

  /** The job's next turn comes in any case. */
  private static void report(Throwable failure) {
    if (Outage.is(failure)) {
      log.atWarn()
          .addKeyValue("cause", NestedExceptionUtils.getMostSpecificCause(failure).toString())
          .log("A scheduled job was interrupted by an outage");
    } else {
      log.error("A scheduled job failed", failure);
    }
  }
}
