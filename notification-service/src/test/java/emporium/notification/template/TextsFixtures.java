package emporium.notification.template;

import emporium.notification.MailFixtures;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The templates as they are. */
public final class TextsFixtures {

  private TextsFixtures() {}

  public static Texts texts() {
    var templates = new TemplateConfiguration();
    var engine = new SpringTemplateEngine();
    engine.addTemplateResolver(templates.htmlTemplates());
    engine.addTemplateResolver(templates.textTemplates());
    engine.setTemplateEngineMessageSource(templates.messageSource());
    return new Texts(engine, templates.messageSource(), MailFixtures.settings());
  }
}
