package emporium.notification.config;

import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
class SecurityConfiguration {

  @Bean
  SecurityFilterChain security(ResourceServer server, HttpSecurity http) {
    return server.secure(
        http,
        requests ->
            requests
                .requestMatchers("/api/backoffice/deliveries")
                .hasAuthority(Permission.DELIVERIES_READ.authority()));
  }
}
