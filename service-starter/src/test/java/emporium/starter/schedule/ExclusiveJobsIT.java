package emporium.starter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import emporium.starter.TestApplication;
import emporium.test.contract.IdentityColumns;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(classes = TestApplication.class)
@WithMySql
@WithKafka
@WithTokenIssuer
class ExclusiveJobsIT {

  @Autowired ExclusiveJobs jobs;
  @Autowired JdbcTemplate jdbc;

  private final List<String> ran = new ArrayList<>();

  @Test
  void runsOnOneInstanceAtATime() {
    boolean here =
        jobs.runUnlessRunning(
            "rebuild",
            () -> {
              ran.add("first");
              assertThat(jobs.runUnlessRunning("rebuild", () -> ran.add("second"))).isFalse();
              assertThat(jobs.runUnlessRunning("another", () -> ran.add("another"))).isTrue();
            });

    assertThat(here).isTrue();
    assertThat(ran).containsExactly("first", "another");
    assertThat(jobs.runUnlessRunning("rebuild", () -> ran.add("later"))).isTrue();
  }

  @Test
  void aJobThatFailsHoldsNothing() {
    assertThatThrownBy(() ->
            jobs.runUnlessRunning(
                "failing",
                () -> {
                  throw new IllegalStateException("asked to fail");
                }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(jobs.runUnlessRunning("failing", () -> ran.add("again"))).isTrue();
  }

  @Test
  void identityColumnsOfTheStarterAreComparedByteByByte() {
    IdentityColumns.assertBinary("orders");

    jdbc.execute("CREATE TABLE IF NOT EXISTS lenient (code VARCHAR(20) NOT NULL UNIQUE)");
    try {
      assertThatThrownBy(() -> IdentityColumns.assertBinary("orders"))
          .hasMessageContaining("lenient.code is utf8mb4");
    } finally {
      jdbc.execute("DROP TABLE lenient");
    }
  }
}
