package emporium.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.test.store.TestStores;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Two values that differ in one character are two values: every text column that is part of a
 * primary or unique key is compared byte by byte. Under MySQL's default, {@code mü@} equals {@code
 * mu@}, and a {@code SKU-a} overwrites a {@code Sku-A}.
 */
public final class IdentityColumns {

  private static final String OTHERS =
      """
      SELECT DISTINCT CONCAT(c.TABLE_NAME, '.', c.COLUMN_NAME, ' is ', c.COLLATION_NAME)
      FROM information_schema.STATISTICS s
      JOIN information_schema.COLUMNS c
        ON c.TABLE_SCHEMA = s.TABLE_SCHEMA
        AND c.TABLE_NAME = s.TABLE_NAME
        AND c.COLUMN_NAME = s.COLUMN_NAME
      WHERE s.TABLE_SCHEMA = DATABASE()
        AND s.NON_UNIQUE = 0
        AND c.COLLATION_NAME IS NOT NULL
        AND c.COLLATION_NAME NOT LIKE '%\\_bin'
        AND c.TABLE_NAME <> 'flyway_schema_history'
      ORDER BY 1
      """;

  private IdentityColumns() {}

  /**
   * @param schema the service's schema, which its migrations have filled
   */
  public static void assertBinary(String schema) {
    String url =
        "jdbc:mysql://%s/%s?allowPublicKeyRetrieval=true"
            .formatted(TestStores.address("MYSQL_ADDRESS"), schema);
    List<String> others = new ArrayList<>();
    try (var connection = DriverManager.getConnection(url, schema, schema);
        var rows = connection.createStatement().executeQuery(OTHERS)) {
      while (rows.next()) {
        others.add(rows.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(others).as("identity columns that are not compared byte by byte").isEmpty();
  }
}
