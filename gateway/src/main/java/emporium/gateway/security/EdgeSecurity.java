package emporium.gateway.security;

import emporium.gateway.config.GatewayProperties;
import emporium.gateway.ratelimit.RateLimitFilters;
import emporium.gateway.ratelimit.TokenBuckets;
import emporium.gateway.ratelimit.TokenBuckets.Limit;
import emporium.gateway.route.Refusals;
import emporium.gateway.route.RouteTable;
import emporium.gateway.route.RouteTable.Access;
import emporium.gateway.session.SignInEnd;
import emporium.gateway.session.SignInStart;
import emporium.gateway.session.SignOut;
import emporium.gateway.session.SignedInSessions;
import emporium.gateway.storefront.StorefrontPaths;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The filter chains of the edge: files, what services protect themselves, API clients with an
 * access token of their own, and browsers.
 */
@Configuration(proxyBeanMethods = false)
class EdgeSecurity {

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** The style sheet inside the logo of Swagger UI, which cannot be had as a file. */
  private static final String SWAGGER_LOGO =
      "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

  private static final String DOCS_POLICY =
      POLICY.replace("style-src 'self'", "style-src 'self' " + SWAGGER_LOGO);

  private static final Limit SIGN_IN_STARTS = new Limit("sign-in-start", 60, Duration.ofMinutes(1));

  private final GatewayProperties properties;
  private final RouteTable routes;
  private final ProblemWriter problems;

  EdgeSecurity(GatewayProperties properties, RouteTable routes, ProblemWriter problems) {
    this.properties = properties;
    this.routes = routes;
    this.problems = problems;
  }

  /** Neither session nor CSRF token: their answers can be cached by everybody. */
  @Bean
  @Order(1)
  SecurityFilterChain files(HttpSecurity http) {
    return stateless(
        http.securityMatcher("/assets/**", "/gateway/**", "/docs/**", "/webjars/**"), POLICY);
  }

  @Bean
  @Order(1)
  SecurityFilterChain docs(HttpSecurity http) {
    return stateless(http.securityMatcher("/swagger-ui/**"), DOCS_POLICY);
  }

  @Bean
  @Order(1)
  SecurityFilterChain publicReads(HttpSecurity http) {
    return stateless(http.securityMatcher(routes.with(Access.PUBLIC)), POLICY);
  }

  /** Served on the management port, which only the inside can reach. */
  @Bean
  @Order(0)
  SecurityFilterChain operations(HttpSecurity http) {
    return http.securityMatcher("/actuator/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  /** Neither session nor CSRF token: pages are the same for everybody. */
  @Bean
  @Order(2)
  SecurityFilterChain storefront(HttpSecurity http, StorefrontPaths paths) {
    return stateless(http.securityMatcher(paths::isRead), POLICY);
  }

  @Bean
  @Order(2)
  SecurityFilterChain selfProtected(HttpSecurity http) {
    return stateless(http.securityMatcher(routes.with(Access.SELF_PROTECTED)), POLICY);
  }

  /**
   * No other site can make a browser send this header, so there is nothing to forge; and the
   * session is never looked at, so the two cannot be mixed.
   */
  @Bean
  @Order(3)
  SecurityFilterChain apiClients(HttpSecurity http) {
    var api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
    return stateless(
        http.securityMatcher(request ->
            api.matches(request) && request.getHeader(HttpHeaders.AUTHORIZATION) != null),
        POLICY);
  }

  private SecurityFilterChain stateless(HttpSecurity http, String policy) {
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .headers(headers -> secure(headers, policy))
        // "Stateless" would still ask Redis whether the cookie's session exists.
        .sessionManagement(sessions -> sessions.disable())
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .anonymous(anonymous -> anonymous.disable())
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain browsers(
      HttpSecurity http,
      SignedInSessions sessions,
      SignInStart signInStart,
      SignInEnd signInEnd,
      SignOut signOut,
      TokenBuckets buckets,
      Refusals refusals) {
    // Masking the token (against BREACH) is for pages that contain it; here none does, and the
    // storefront may send the cookie's value by form as well as by header. The cookie is set by who
    // asks for the token, which is /api/session alone.
    var csrfValues = new CsrfTokenRequestAttributeHandler();
    var csrfCookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
    csrfCookie.setCookieCustomizer(cookie -> cookie.secure(properties.isSecure()).sameSite("Lax"));
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(routes.with(Access.SIGNED_IN))
                .authenticated()
                .anyRequest()
                .permitAll())
        .headers(headers -> secure(headers, POLICY))
        .securityContext(context -> context.securityContextRepository(sessions))
        .requestCache(cache -> cache.disable())
        .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie).csrfTokenRequestHandler(csrfValues))
        .oauth2Login(login ->
            login
                .authorizedClientRepository(sessions)
                .securityContextRepository(sessions)
                .authorizationEndpoint(
                    endpoint -> endpoint.authorizationRequestResolver(signInStart))
                .redirectionEndpoint(endpoint -> endpoint.baseUri("/session/callback"))
                .successHandler(signInEnd)
                .failureHandler(signInEnd))
        .logout(logout ->
            logout
                .logoutRequestMatcher(
                    PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignOut.PATH))
                .addLogoutHandler(signOut)
                .logoutSuccessHandler(signOut))
        .exceptionHandling(errors ->
            errors.authenticationEntryPoint(unauthenticated()).accessDeniedHandler(forbidden()))
        .addFilterBefore(
            new SignInStarts(buckets, refusals), OAuth2AuthorizationRequestRedirectFilter.class)
        .build();
  }

  private void secure(HeadersConfigurer<HttpSecurity> headers, String policy) {
    headers
        .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .permissionsPolicyHeader(permissions ->
            permissions.policy("camera=(), microphone=(), geolocation=(), payment=(self)"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        // What may be cached is for the services and the file handlers to say.
        .cacheControl(cache -> cache.disable())
        .httpStrictTransportSecurity(hsts ->
            hsts.requestMatcher(_ -> properties.isSecure())
                .includeSubDomains(true)
                .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
  }

  private AuthenticationEntryPoint unauthenticated() {
    return (_, response, _) ->
        problems.write(
            Problem.of(ProblemType.UNAUTHENTICATED).detail("Sign in, or send an access token."),
            response);
  }

  private AccessDeniedHandler forbidden() {
    return (_, response, e) ->
        problems.write(
            Problem.of(ProblemType.FORBIDDEN)
                .detail(
                    e instanceof CsrfException
                        ? "Repeat the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN."
                        : "Your account does not have permission to do this."),
            response);
  }

  /** Each sign-in that begins takes a place in Redis, so nobody may begin any number of them. */
  private static final class SignInStarts extends OncePerRequestFilter {

    private final TokenBuckets buckets;
    private final Refusals refusals;

    private SignInStarts(TokenBuckets buckets, Refusals refusals) {
      this.buckets = buckets;
      this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      return !SignInStart.PATH.equals(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      Duration wait = buckets.take(SIGN_IN_STARTS, "address:" + request.getRemoteAddr());
      if (wait.isZero()) {
        chain.doFilter(request, response);
      } else {
        refusals.write(RateLimitFilters.tooMany(wait), request, response);
      }
    }
  }
}
