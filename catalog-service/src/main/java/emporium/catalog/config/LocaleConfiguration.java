package emporium.catalog.config;

import emporium.catalog.locale.Localized;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A request's language: its {@code locale} parameter, else its header, else the shop's own. */
@Configuration
class LocaleConfiguration {

  @Bean
  LocaleResolver localeResolver(CatalogProperties settings) {
    var resolver =
        new AcceptHeaderLocaleResolver() {
          @Override
          public Locale resolveLocale(HttpServletRequest request) {
            return wanted(request).orElseGet(() -> super.resolveLocale(request));
          }
        };
    resolver.setDefaultLocale(Locale.forLanguageTag(settings.locale()));
    resolver.setSupportedLocales(List.of());
    return resolver;
  }

  private static Optional<Locale> wanted(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getParameter("locale"))
          .filter(locale -> locale.matches(Localized.LOCALE))
          .map(Locale::forLanguageTag);
    } catch (IllegalStateException _) {
      // A query nobody can read. The answer says so, in some language.
      return Optional.empty();
    }
  }
}
