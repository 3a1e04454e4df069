package emporium.catalog.config;

import emporium.starter.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may look; merchants and their tools may write; services have their own doors. */
@Configuration
class SecurityConfiguration {

  private static final String[] MERCHANDISING = {"SCOPE_catalog.write", "ROLE_STAFF"};

  @Bean
  SecurityFilterChain security(HttpSecurity http, ResourceServer server) {
    return server.secure(
        http,
        requests ->
            requests
                .requestMatchers(
                    HttpMethod.GET,
                    "/api/products/**",
                    "/api/categories/**",
                    "/api/search/**",
                    "/api/media/**")
                .permitAll()
                .requestMatchers("/api/backoffice/**")
                .hasAnyAuthority(MERCHANDISING)
                .requestMatchers("/internal/variants/**")
                .hasAuthority("SCOPE_products.read")
                .requestMatchers("/internal/reservations/**")
                .hasAuthority("SCOPE_stock.reserve")
                .requestMatchers("/internal/search-index/**")
                .hasAuthority("SCOPE_catalog.write"));
  }
}
