package emporium.notification.template;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Templates in HTML and in plain text, distinguished by the ending of their names. */
@Configuration
class TemplateConfiguration {

  @Bean
  ClassLoaderTemplateResolver htmlTemplates() {
    return resolver(TemplateMode.HTML, "mail/*.html");
  }

  @Bean
  ClassLoaderTemplateResolver textTemplates() {
    return resolver(TemplateMode.TEXT, "mail/*.txt");
  }

  /** Named so that the template engine and everything else find it. */
  @Bean
  ResourceBundleMessageSource messageSource() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("templates/mail/words");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return words;
  }

  private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String pattern) {
    var resolver = new ClassLoaderTemplateResolver();
    resolver.setPrefix("templates/");
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setResolvablePatterns(Set.of(pattern));
    resolver.setOrder(0);
    return resolver;
  }
}
