package emporium.starter.security;

import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.problem.ProblemWriter;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/**
 * Builds a service's security: stateless, bearer tokens, problem documents. The service says which
 * requests are open or need a {@link Permission}; every other one needs a token, and under {@code
 * /api/backoffice} and {@code /internal} every other one is refused.
 */
public class ResourceServer {

  private static final Logger log = LoggerFactory.getLogger(ResourceServer.class);

  private static final String[] FOR_OPERATORS_AND_TOOLS = {
    "/actuator/health/**", "/actuator/info", "/actuator/prometheus", "/v3/api-docs/**", "/error"
  };

  private static final String[] DEAD_LETTERS = {
    "/api/backoffice/*/dead-letters", "/api/backoffice/*/dead-letters/**"
  };

  private static final String AUDIT_ENTRIES = "/api/backoffice/*/audit-entries";

  /** Where staff and other services work: what no rule opens there is closed. */
  private static final String[] BY_PERMISSION_ONLY = {"/api/backoffice/**", "/internal/**"};

  private final ProblemWriter problems;

  ResourceServer(ProblemWriter problems) {
    this.problems = problems;
  }

  public SecurityFilterChain secure(
      HttpSecurity http,
      Customizer<
              AuthorizeHttpRequestsConfigurer<HttpSecurity>
                  .AuthorizationManagerRequestMatcherRegistry>
          rules) {
    return http.authorizeHttpRequests(
            requests -> {
              requests.requestMatchers(FOR_OPERATORS_AND_TOOLS).permitAll();
              requests
                  .requestMatchers(DEAD_LETTERS)
                  .hasAuthority(Permission.EVENTS_REPLAY.authority())
                  .requestMatchers(AUDIT_ENTRIES)
                  .hasAuthority(Permission.AUDIT_READ.authority());
              rules.customize(requests);
              requests.requestMatchers(BY_PERMISSION_ONLY).denyAll();
              requests.anyRequest().authenticated();
            })
        .oauth2ResourceServer(server ->
            server
                .jwt(Customizer.withDefaults())
                .withObjectPostProcessor(answersOutages())
                .authenticationEntryPoint(unauthenticated())
                .accessDeniedHandler(forbidden()))
        .exceptionHandling(errors ->
            errors.authenticationEntryPoint(unauthenticated()).accessDeniedHandler(forbidden()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No cookie authenticates anybody here, so there is nothing to forge.
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .build();
  }

  private AuthenticationEntryPoint unauthenticated() {
    var challenge = new BearerTokenAuthenticationEntryPoint();
    return (request, response, e) -> {
      if (e instanceof AuthenticationServiceException) {
        log.atWarn()
            .addKeyValue("cause", e.getMessage())
            .log("Cannot fetch the keys that tokens are verified with");
        problems.write(
            Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
                .detail("The access token cannot be verified at the moment.")
                .retryAfter(Duration.ofSeconds(5)),
            response);
        return;
      }
      challenge.commence(request, response, e);
      problems.write(
          Problem.of(ProblemType.UNAUTHENTICATED).detail("A valid access token is required."),
          response);
    };
  }

  /** Without the keys no token can be verified. That is an outage, not a bug. */
  private ObjectPostProcessor<BearerTokenAuthenticationFilter> answersOutages() {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        var failures = new AuthenticationEntryPointFailureHandler(unauthenticated());
        failures.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(failures);
        return filter;
      }
    };
  }

  private AccessDeniedHandler forbidden() {
    return (request, response, e) ->
        problems.write(
            Problem.of(ProblemType.FORBIDDEN)
                .detail("Your account does not have permission to do this."),
            response);
  }
}
