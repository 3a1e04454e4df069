package emporium.payment.config;

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
                // The sandbox provider's page stands for one on somebody else's site.
                .requestMatchers("/pay/**")
                .permitAll()
                // Providers prove themselves by signature.
                .requestMatchers(HttpMethod.POST, "/api/payments/webhooks/**")
                .permitAll()
                .requestMatchers("/api/payments/**")
                .hasAuthority(Permission.SHOP.authority())
                .requestMatchers("/internal/**")
                .hasAuthority(Permission.PAYMENTS_READ.authority()));
  }
}
