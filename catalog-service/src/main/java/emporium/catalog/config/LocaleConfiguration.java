package emporium.catalog.config;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A request's language: its {@code locale} parameter, else its header, else the shop's own. */
@Configuration
class LocaleConfiguration {

  @Bean
  LocaleResolver localeResolver(ShopSettings shop) {
    var resolver =
        new AcceptHeaderLocaleResolver() {
          @Override
          public Locale resolveLocale(HttpServletRequest request) {
            String wanted = request.getParameter("locale");
            return wanted == null || !wanted.matches("[a-z]{2,3}(-[A-Z]{2})?")
                ? super.resolveLocale(request)
                : Locale.forLanguageTag(wanted);
          }
        };
    resolver.setDefaultLocale(Locale.forLanguageTag(shop.shopLocale()));
    resolver.setSupportedLocales(List.of());
    return resolver;
  }
}
