package emporium.catalog.config;

import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Everybody may read the catalogue; staff, tools and services need a permission. */
@Configuration
class SecurityConfiguration {

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
                // What everybody may read, listed for the gateway's sitemaps.
                .requestMatchers(HttpMethod.GET, "/internal/addresses/**")
                .permitAll()
                .requestMatchers("/api/backoffice/stock/**")
                .hasAuthority(Permission.STOCK_READ.authority())
                .requestMatchers(
                    "/api/backoffice/imports/**",
                    "/api/backoffice/media/**",
                    "/api/backoffice/products/**")
                .hasAuthority(Permission.CATALOG_WRITE.authority())
                .requestMatchers("/internal/variants/**")
                .hasAuthority(Permission.PRODUCTS_READ.authority())
                .requestMatchers("/internal/reservations/**")
                .hasAuthority(Permission.STOCK_RESERVE.authority())
                .requestMatchers("/internal/search-index/**")
                .hasAuthority(Permission.CATALOG_WRITE.authority()));
  }
}
