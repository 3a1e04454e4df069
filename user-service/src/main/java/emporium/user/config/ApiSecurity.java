package emporium.user.config;

import emporium.starter.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call the API. Everything that is neither sign-in nor OAuth ends up here. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http, ResourceServer resourceServer) {
    return resourceServer.secure(
        http,
        requests -> requests.requestMatchers(HttpMethod.POST, "/api/accounts/**").permitAll());
  }
}
