package emporium.user.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of the sign-in page: that of the pages somebody comes from, which is in the request
 * that made them sign in ({@code ui_locales} of OpenID Connect Core 1.0, section 3.1.2.1), else
 * what the browser prefers.
 */
class SignInLanguage extends AcceptHeaderLocaleResolver {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"));

  private final HttpSessionRequestCache savedRequests = new HttpSessionRequestCache();

  SignInLanguage() {
    setSupportedLocales(LANGUAGES);
    setDefaultLocale(Locale.ENGLISH);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return asked(request).orElseGet(() -> super.resolveLocale(request));
  }

  private Optional<Locale> asked(HttpServletRequest request) {
    return Optional.ofNullable(savedRequests.getRequest(request, null))
        .map(SignInLanguage::uiLocales)
        .flatMap(tags ->
            List.of(tags.split(" ")).stream()
                .map(Locale::forLanguageTag)
                .flatMap(wanted ->
                    LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(wanted.getLanguage())))
                .findFirst());
  }

  private static @Nullable String uiLocales(SavedRequest saved) {
    String[] values = saved.getParameterValues("ui_locales");
    return values == null || values.length == 0 ? null : values[0];
  }
}
