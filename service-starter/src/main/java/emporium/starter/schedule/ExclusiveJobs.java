package emporium.starter.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Runs jobs that only one instance of a service may run at a time. */
public class ExclusiveJobs {

  private final DataSource dataSource;

  ExclusiveJobs(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Runs the job unless an instance is at it. The lock has a connection of its own; it ends with
   * the job or with the process.
   *
   * @param name of the job, unique in the service, at most 30 characters
   * @return whether it ran here
   */
  public boolean runUnlessRunning(String name, Runnable job) {
    return run(name, Duration.ZERO, job);
  }

  /**
   * Runs the job, if need be after the instance that is at it.
   *
   * @param patience how long to wait for that
   * @return whether it ran here
   */
  public boolean run(String name, Duration patience, Runnable job) {
    try (Connection connection = dataSource.getConnection()) {
      var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      if (!MySqlLock.acquire(session, name, patience)) {
        return false;
      }
      try {
        job.run();
      } finally {
        MySqlLock.release(session, name);
      }
      return true;
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("No lock for the job " + name, e);
    }
  }
}
