package emporium.starter.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much waits in the outbox and how long the oldest event has waited. */
class OutboxMetrics implements MeterBinder {

  private final JdbcClient jdbc;

  OutboxMetrics(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("emporium.outbox.depth", this, OutboxMetrics::depth)
        .description("Events that wait to be sent")
        .register(registry);
    TimeGauge.builder("emporium.outbox.lag", this, TimeUnit.MILLISECONDS, OutboxMetrics::lagMillis)
        .description("Age of the oldest event that waits to be sent")
        .register(registry);
  }

  private double depth() {
    return jdbc.sql("SELECT COUNT(*) FROM outbox_event").query(Long.class).single();
  }

  private double lagMillis() {
    return jdbc.sql(
            """
            SELECT COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(created_at), NOW(6)), 0) DIV 1000
            FROM outbox_event
            """)
        .query(Long.class)
        .single();
  }
}
