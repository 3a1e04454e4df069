package emporium.starter.audit;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The audit entries of services that keep their state in MySQL. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
@ConditionalOnClass(JdbcClient.class)
@ConditionalOnBean(DataSource.class)
public class JdbcAuditAutoConfiguration {

  @Bean
  AuditEntries auditEntries(JdbcClient jdbc, JsonMapper json) {
    return new JdbcAuditEntries(jdbc, json);
  }
}
