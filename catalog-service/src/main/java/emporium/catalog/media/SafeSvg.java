package emporium.catalog.media;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells drawings from programs. An SVG may draw; it may not run script, react to events, embed
 * other documents or fetch anything from elsewhere.
 */
final class SafeSvg {

  private static final Set<String> FORBIDDEN_ELEMENTS =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler");

  /** A reference must point into the drawing itself or hold its picture. */
  private static final Pattern HARMLESS_REFERENCE =
      Pattern.compile("#.*|data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/=\\s]*", Pattern.DOTALL);

  private static final Pattern FETCHING_STYLE =
      Pattern.compile(
          "@import|expression\\s*\\(|\\\\|url\\s*\\(\\s*['\"]?\\s*(?!['\"]?#)",
          Pattern.CASE_INSENSITIVE);

  private static final XMLInputFactory READERS = XMLInputFactory.newFactory();

  static {
    READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private SafeSvg() {}

  static boolean isSafe(byte[] content) {
    try {
      XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(content));
      boolean root = true;
      boolean style = false;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            String element = reader.getLocalName().toLowerCase(Locale.ROOT);
            if ((root && !element.equals("svg")) || !isSafeElement(reader, element)) {
              return false;
            }
            root = false;
            style = element.equals("style");
          }
          case XMLStreamConstants.END_ELEMENT -> style = false;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (style && FETCHING_STYLE.matcher(reader.getText()).find()) {
              return false;
            }
          }
          case XMLStreamConstants.DTD,
              XMLStreamConstants.ENTITY_REFERENCE,
              XMLStreamConstants.PROCESSING_INSTRUCTION -> {
            return false;
          }
          default -> {
            // Comments and white space draw nothing.
          }
        }
      }
      return !root;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static boolean isSafeElement(XMLStreamReader reader, String element) {
    if (FORBIDDEN_ELEMENTS.contains(element)) {
      return false;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      if (!isSafeAttribute(name, reader.getAttributeValue(i).strip())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafeAttribute(String name, String value) {
    boolean animatesReference =
        name.equals("attributename") && value.toLowerCase(Locale.ROOT).endsWith("href");
    if (name.startsWith("on") || animatesReference) {
      return false;
    }
    return switch (name) {
      case "href", "src" -> HARMLESS_REFERENCE.matcher(value).matches();
      default -> !FETCHING_STYLE.matcher(value).find();
    };
  }
}
