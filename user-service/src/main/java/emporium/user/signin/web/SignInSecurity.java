package emporium.user.signin.web;

import emporium.user.account.AccountId;
import emporium.user.config.UserProperties;
import emporium.user.session.Device;
import emporium.user.session.EndedSessionFilter;
import emporium.user.session.Sessions;
import emporium.user.signin.SignInRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.LocaleResolver;

/** Guards the sign-in page, which has a session and a CSRF token of its own. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(2)
  SecurityFilterChain signInPage(
      HttpSecurity http,
      UserProperties properties,
      BrowserCookie browser,
      Sessions sessions,
      Clock clock) {
    return http.securityMatcher("/sign-in/**", "/sign-in")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .loginProcessingUrl("/sign-in")
                .usernameParameter("email")
                .authenticationDetailsSource(request -> read(request, browser))
                .successHandler(rememberBrowser(browser, backToWhereItStarted(properties)))
                .failureHandler(rememberRefusal()))
        .exceptionHandling(errors -> errors.accessDeniedHandler(expiredPage()))
        .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
        .logout(logout -> logout.disable())
        .addFilterAfter(new EndedSessionFilter(sessions, clock), SecurityContextHolderFilter.class)
        .build();
  }

  private static SignInRequest read(HttpServletRequest request, BrowserCookie browser) {
    return new SignInRequest(
        browser.originOf(request),
        Device.of(request.getHeader(HttpHeaders.USER_AGENT)),
        request.getParameter("stay") != null);
  }

  @Bean
  LocaleResolver localeResolver() {
    return new SignInLanguage();
  }

  private static AuthenticationSuccessHandler rememberBrowser(
      BrowserCookie browser, AuthenticationSuccessHandler next) {
    return (request, response, signedIn) -> {
      browser.remember(AccountId.of(signedIn.getName()), request, response);
      next.onAuthenticationSuccess(request, response, signedIn);
    };
  }

  /** Mostly the authorization request; who opened the page by hand starts one now. */
  private static SavedRequestAwareAuthenticationSuccessHandler backToWhereItStarted(
      UserProperties properties) {
    var handler = new SavedRequestAwareAuthenticationSuccessHandler();
    handler.setDefaultTargetUrl(properties.publicUrl() + "/session/sign-in");
    return handler;
  }

  static AuthenticationFailureHandler rememberRefusal() {
    return (request, response, e) -> {
      if (e instanceof InternalAuthenticationServiceException) {
        // A store that does not answer says nothing about the password.
        throw e;
      }
      String email = Objects.requireNonNullElse(request.getParameter("email"), "").strip();
      request
          .getSession()
          .setAttribute(SignInRefusal.ATTRIBUTE, SignInRefusal.of(e, shortened(email)));
      response.sendRedirect(request.getContextPath() + "/sign-in?refused");
    };
  }

  private static String shortened(String email) {
    return email.length() <= 254 ? email : "";
  }

  /** A page left open until its session ended: offer a fresh one instead of an error. */
  private static AccessDeniedHandler expiredPage() {
    var forbidden = new AccessDeniedHandlerImpl();
    return (request, response, e) -> {
      if (e instanceof CsrfException && isForm(request)) {
        response.sendRedirect(request.getContextPath() + "/sign-in?expired");
      } else {
        forbidden.handle(request, response, e);
      }
    };
  }

  private static boolean isForm(HttpServletRequest request) {
    return "POST".equals(request.getMethod());
  }
}
