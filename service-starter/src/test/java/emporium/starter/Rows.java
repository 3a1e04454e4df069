package emporium.starter;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests find in MySQL. */
public final class Rows {

  private Rows() {}

  /**
   * @param source a table, perhaps with a condition
   */
  public static int count(JdbcTemplate jdbc, String source, Object... values) {
    return JdbcClient.create(jdbc)
        .sql("SELECT COUNT(*) FROM " + source)
        .params(values)
        .query(Integer.class)
        .single();
  }
}
