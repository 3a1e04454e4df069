package emporium.starter.schedule;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

/** Offers {@link ExclusiveJobs} to services that keep their state in MySQL. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnClass(JdbcTemplate.class)
@ConditionalOnBean(DataSource.class)
public class ExclusiveJobsAutoConfiguration {

  @Bean
  ExclusiveJobs exclusiveJobs(DataSource dataSource) {
    return new ExclusiveJobs(dataSource);
  }
}
