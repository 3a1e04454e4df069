package emporium.order.config;

import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
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
                .requestMatchers("/api/checkout/options")
                .permitAll()
                // Carriers prove themselves by signature.
                .requestMatchers(HttpMethod.POST, "/api/carriers/*/scans")
                .permitAll()
                .requestMatchers("/api/orders/**", "/api/checkout/**")
                .hasAuthority(Permission.SHOP.authority())
                .requestMatchers(HttpMethod.DELETE, "/api/backoffice/orders/*/contact")
                .hasAuthority(Permission.CONTACTS_ERASE.authority())
                .requestMatchers(
                    HttpMethod.GET, "/api/backoffice/orders", "/api/backoffice/orders/*")
                .hasAuthority(Permission.ORDERS_READ.authority())
                .requestMatchers("/api/backoffice/orders/*/parcels/**")
                .hasAuthority(Permission.ORDERS_FULFIL.authority()));
  }
}
