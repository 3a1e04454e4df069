package emporium.stack.smoke;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of a page, found by one of its fields, with the values a browser would send: what the page
 * has filled in and what the customer types.
 */
final class HtmlForm {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern INPUT =
      Pattern.compile("<input\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

  private final String action;
  private final Map<String, String> fields;

  private HtmlForm(String action, Map<String, String> fields) {
    this.action = action;
    this.fields = fields;
  }

  /** The first form of the page with a field of this name. */
  static HtmlForm withField(String name, Answer page) throws StepFailure {
    Matcher forms = FORM.matcher(page.body());
    while (forms.find()) {
      var fields = new LinkedHashMap<String, String>();
      Matcher inputs = INPUT.matcher(forms.group(2));
      while (inputs.find()) {
        String attributes = inputs.group(1);
        attribute("name", attributes)
            .ifPresent(field -> fields.put(field, attribute("value", attributes).orElse("")));
      }
      if (fields.containsKey(name)) {
        return new HtmlForm(attribute("action", forms.group(1)).orElse(""), fields);
      }
    }
    throw StepFailure.of(
        "This page should have a form with the field \"%s\"".formatted(name), page);
  }

  private static Optional<String> attribute(String name, String attributes) {
    Matcher found =
        Pattern.compile(
                "(?:^|\\s)" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')",
                Pattern.CASE_INSENSITIVE)
            .matcher(attributes);
    return found.find()
        ? Optional.of(unescape(found.group(1) == null ? found.group(2) : found.group(1)))
        : Optional.empty();
  }

  private static String unescape(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  HtmlForm fill(String field, String value) {
    fields.put(field, value);
    return this;
  }

  String action() {
    return action;
  }

  String encoded() {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
