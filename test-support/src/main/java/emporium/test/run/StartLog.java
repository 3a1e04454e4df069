package emporium.test.run;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of a process of tests that Spring Boot has not set up, or not yet. */
public final class StartLog {

  private StartLog() {}

  /** Without this, Logback shows every byte that libraries send. */
  public static void quiet() {
    var loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
    loggers.getLogger("emporium").setLevel(Level.INFO);
  }
}
