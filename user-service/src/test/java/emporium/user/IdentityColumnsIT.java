package emporium.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** MySQL's own idea of equal letters is not this service's. */
@UserServiceTest
class IdentityColumnsIT {

  @Autowired JdbcClient jdbc;

  @Test
  void everyTextThatIsPartOfAKeyIsComparedByteByByte() {
    var others =
        jdbc.sql(
                """
                SELECT DISTINCT CONCAT(c.table_name, '.', c.column_name, ' ', c.collation_name)
                FROM information_schema.columns c
                JOIN information_schema.statistics s USING (table_schema, table_name, column_name)
                WHERE c.table_schema = DATABASE() AND c.collation_name NOT LIKE '%\\_bin'
                  AND c.table_name <> 'flyway_schema_history'
                """)
            .query(String.class)
            .list();

    assertThat(others).isEmpty();
  }
}
