package emporium.starter.schedule;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A lock that MySQL takes back when the session that holds it ends, so it never outlives a process
 * that dies. Each schema has its own.
 */
public final class MySqlLock {

  private static final String NAME = "CONCAT(?, ':', DATABASE())";

  private MySqlLock() {}

  /**
   * @param session works on one connection, which must be kept until the release
   * @param wait whole seconds
   * @return whether the session holds the lock now
   */
  public static boolean acquire(JdbcOperations session, String name, Duration wait) {
    return Integer.valueOf(1)
        .equals(
            session.queryForObject(
                "SELECT GET_LOCK(" + NAME + ", ?)", Integer.class, name, wait.toSeconds()));
  }

  /** Needed, since a pool keeps a connection that is given back, and the lock with it. */
  public static void release(JdbcOperations session, String name) {
    session.queryForObject("SELECT RELEASE_LOCK(" + NAME + ")", Integer.class, name);
  }
}
