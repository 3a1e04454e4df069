package emporium.user.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the sign-in page: that of the pages somebody comes from, which is in the request
 * that made them sign in ({@code ui_locales} of OpenID Connect Core 1.0, section 3.1.2.1), else
 * what the browser prefers.
 */
class SignInLanguage extends AcceptHeaderLocaleResolver {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));

  /** Where Spring Security keeps the request that made somebody sign in. */
  private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

  SignInLanguage() {
    setSupportedLocales(LANGUAGES);
    setDefaultLocale(Locale.ENGLISH);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request).orElseGet(() -> super.resolveLocale(request));
  }

  private static Optional<Locale> asked(HttpServletRequest request) {
    return WebUtils.getSessionAttribute(request, SAVED_REQUEST) instanceof SavedRequest saved
        ? Optional.ofNullable(saved.getParameterValues("ui_locales")).flatMap(SignInLanguage::known)
        : Optional.empty();
  }

  /**
   * @param values tags with spaces between, the preferred one first
   */
  private static Optional<Locale> known(String[] values) {
    return Stream.of(values)
        .flatMap(tags -> Stream.of(tags.split(" ")))
        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
        .flatMap(
            wanted -> LANGUAGES.stream().filter(language -> language.getLanguage().equals(wanted)))
        .findFirst();
  }
}
