package emporium.catalog.inventory;

import emporium.starter.id.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units of confirmed orders that were not there, for staff to solve. */
@Repository
public class Shortfalls {

  private final JdbcClient jdbc;
  private final Clock clock;

  Shortfalls(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public record Shortfall(UUID orderId, UUID variantId, int units, Instant detectedAt) {}

  void record(UUID orderId, UUID variantId, int units) {
    jdbc.sql(
            """
            INSERT INTO stock_shortfall (order_id, variant_id, units, detected_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            Uuid7.toBytes(orderId),
            Uuid7.toBytes(variantId),
            units,
            Timestamp.from(clock.instant()))
        .update();
  }

  /** The newest first, a hundred at most. */
  public List<Shortfall> newest() {
    return jdbc.sql(
            """
            SELECT order_id, variant_id, units, detected_at FROM stock_shortfall
            ORDER BY detected_at DESC LIMIT 100
            """)
        .query((row, _) ->
            new Shortfall(
                Uuid7.fromBytes(row.getBytes("order_id")),
                Uuid7.fromBytes(row.getBytes("variant_id")),
                row.getInt("units"),
                row.getTimestamp("detected_at").toInstant()))
        .list();
  }
}
