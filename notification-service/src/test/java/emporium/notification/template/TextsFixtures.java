package emporium.notification.template;

import emporium.notification.MailFixtures;
import org.springframework.context.MessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The templates as they are. */
public final class TextsFixtures {

  private TextsFixtures() {}

  public static Texts texts() {
    return texts(new TemplateConfiguration().messageSource());
  }

  static Texts texts(MessageSource words) {
    var templates = new TemplateConfiguration();
    var engine = new SpringTemplateEngine();
    engine.addTemplateResolver(templates.htmlTemplates());
    engine.addTemplateResolver(templates.textTemplates());
    engine.setTemplateEngineMessageSource(words);
    return new Texts(engine, words, MailFixtures.settings());
  }
}
