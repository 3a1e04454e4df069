package emporium.notification.template;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
