package emporium.notification.template;

import emporium.notification.config.NotificationProperties;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills templates with what a message is about. */
@Component
public class Texts {

  private final SpringTemplateEngine engine;
  private final MessageSource words;
  private final URI publicUrl;

  Texts(SpringTemplateEngine engine, MessageSource words, NotificationProperties settings) {
    this.engine = engine;
    this.words = words;
    this.publicUrl = settings.publicUrl();
  }

  /** One message in both its forms. */
  public record Rendered(String subject, String html, String text) {}

  /**
   * @param locale whose language is written if it is one of the shop's; otherwise English is
   * @param model what the template's places are filled with
   */
  public Rendered render(Template template, Locale locale, Map<String, Object> model) {
    Context context = new Context(locale, model);
    context.setVariable("shop", publicUrl.toString());
    return new Rendered(
        subject(template, locale, model),
        engine.process("mail/" + template.file() + ".html", context),
        engine.process("mail/" + template.file() + ".txt", context));
  }

  private String subject(Template template, Locale locale, Map<String, Object> model) {
    String subject = words.getMessage(template.file() + ".subject", null, locale);
    for (Map.Entry<String, Object> place : model.entrySet()) {
      subject = subject.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
    }
    return subject;
  }
}
