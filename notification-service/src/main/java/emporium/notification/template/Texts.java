package emporium.notification.template;

import emporium.notification.config.NotificationProperties;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Fills templates with what a message is about. */
@Component
public class Texts {

  private final SpringTemplateEngine engine;
  private final URI publicUrl;

  Texts(SpringTemplateEngine engine, NotificationProperties settings) {
    this.engine = engine;
    this.publicUrl = settings.publicUrl();
  }

  /** One message in both its forms. */
  public record Rendered(String subject, String html, String text) {}

  /**
   * @param model what the template's places are filled with
   */
  public Rendered render(Template template, Map<String, Object> model) {
    Context context = new Context(Locale.ENGLISH, model);
    context.setVariable("shop", publicUrl.toString());
    return new Rendered(
        subject(template, model),
        engine.process("mail/" + template.file() + ".html", context),
        engine.process("mail/" + template.file() + ".txt", context));
  }

  private static String subject(Template template, Map<String, Object> model) {
    String subject = template.subject();
    for (Map.Entry<String, Object> place : model.entrySet()) {
      subject = subject.replace("{" + place.getKey() + "}", String.valueOf(place.getValue()));
    }
    return subject;
  }
}
