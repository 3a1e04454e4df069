package emporium.starter.outage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** What MySQL says when the statement is right and the server is not able to do it now. */
final class SqlOutage {

  /**
   * Those that JDBC gives no class of their own. Numbers are MySQL's, from its <a
   * href="https://dev.mysql.com/doc/mysql-errors/9.0/en/server-error-reference.html">list of
   * errors</a>.
   */
  private static final Set<Integer> CODES =
      Set.of(
          1021, // the disk is full
          1037, // out of memory
          1040, // too many connections
          1041, // out of memory
          1053, // the server is shutting down
          1114, // the table is full, which means the disk
          1203, // too many connections of this user
          1205, // waited too long for a lock
          1213, // deadlock
          1290, // the server is read-only
          1317, // the statement was interrupted
          1836, // the server is read-only
          3024, // the statement took too long
          3572); // a lock is taken, and waiting was not wanted

  private static final String CONNECTION_CLASS = "08";

  private SqlOutage() {}

  static boolean is(SQLException e) {
    return e instanceof SQLTransientException
        || e instanceof SQLRecoverableException
        || e instanceof SQLNonTransientConnectionException
        || (e.getSQLState() != null && e.getSQLState().startsWith(CONNECTION_CLASS))
        || CODES.contains(e.getErrorCode());
  }
}
