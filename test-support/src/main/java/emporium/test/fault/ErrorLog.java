package emporium.test.fault;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What is logged as an error, or with a stack trace, by the threads that serve requests. */
final class ErrorLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger root =
      ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);

  private ErrorLog() {}

  static ErrorLog open() {
    var log = new ErrorLog();
    log.setContext(log.root.getLoggerContext());
    log.start();
    log.root.addAppender(log);
    return log;
  }

  @Override
  protected void append(ILoggingEvent event) {
    boolean serves =
        event.getThreadName().startsWith("tomcat-") || event.getThreadName().startsWith("http-nio");
    if (serves
        && (event.getLevel().isGreaterOrEqual(Level.ERROR) || event.getThrowableProxy() != null)) {
      String thrown =
          event.getThrowableProxy() == null ? "" : " " + event.getThrowableProxy().getClassName();
      lines.add(event.getLoggerName() + ": " + event.getFormattedMessage() + thrown);
    }
  }

  /** What came since the last call. */
  List<String> take() {
    List<String> taken = List.copyOf(lines);
    lines.clear();
    return taken;
  }

  @Override
  public void close() {
    root.detachAppender(this);
    stop();
  }
}
