package emporium.catalog.media;

import emporium.catalog.media.UnfitPicture.Reason;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Copies of a drawing what draws. Elements, attributes, style properties and the form of their
 * values are on lists; a drawing with anything else in it is refused. What editors add in
 * namespaces of their own, and comments, are left out.
 */
final class SafeSvg {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use title desc style path rect circle ellipse line polyline polygon
          text tspan textPath linearGradient radialGradient stop clipPath mask pattern marker
          filter feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood feFuncA
          feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
          """);

  /** What says how something looks; may stand in a style as well. */
  private static final Set<String> PROPERTIES =
      words(
          """
          clip-path clip-rule color color-interpolation color-interpolation-filters display
          dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font-family
          font-size font-style font-variant font-weight letter-spacing marker-end marker-mid
          marker-start mask mix-blend-mode opacity overflow paint-order shape-rendering stop-color
          stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
          stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
          transform transform-origin vector-effect visibility word-spacing
          """);

  private static final Set<String> ATTRIBUTES =
      words(
          """
          amplitude baseProfile class clipPathUnits cx cy d dx dy exponent filterUnits focusable fr fx fy
          gradientTransform gradientUnits height id in in2 intercept k1 k2 k3 k4 lengthAdjust
          markerHeight markerUnits markerWidth maskContentUnits maskUnits method mode offset
          operator orient pathLength patternContentUnits patternTransform patternUnits points
          preserveAspectRatio primitiveUnits r radius refX refY result role rotate rx ry side slope
          spacing spreadMethod startOffset stdDeviation tableValues textLength type values version
          viewBox width x x1 x2 y y1 y2
          """);

  /** No colon, semicolon, backslash or at sign, and of functions only those that compute. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:[\\w\\s#.,%+\\-/!'\"]"
              + "|(?<=\\burl)\\(\\s*['\"]?#[\\w.-]+['\"]?\\s*\\)"
              + "|(?<=\\b(?:rgb|rgba|hsl|hsla|matrix|translate|translateX|translateY|scale|scaleX"
              + "|scaleY|rotate|skewX|skewY))\\([\\w\\s.,%+\\-/]*\\))*+");

  private static final Pattern INSIDE = Pattern.compile("#[\\w.-]+");

  private static final Pattern VIEW_BOX =
      Pattern.compile(
          "\\s*[-+\\d.e]+[\\s,]+[-+\\d.e]+[\\s,]+(\\d{1,9}(?:\\.\\d+)?)[\\s,]+(\\d{1,9}(?:\\.\\d+)?)\\s*");

  private static final Pattern RULE = Pattern.compile("\\s*([\\w\\s.,#>*-]+)\\{([^{}]*)\\}\\s*");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  private static final XMLInputFactory READERS = XMLInputFactory.newFactory();
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  static {
    READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  private final XMLStreamReader in;
  private final XMLStreamWriter out;

  /** How many elements are open in what is copied, and in what is left out. */
  private int depth;

  private int leftOut;
  private boolean style;

  /** What CSS assumes of a drawing that says nothing. */
  private int width = 300;

  private int height = 150;

  private SafeSvg(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * @throws UnfitPicture if it is no drawing, or does more than draw
   */
  static CleanPicture copy(byte[] content) throws UnfitPicture {
    var copy = new StringWriter();
    try {
      var svg =
          new SafeSvg(
              READERS.createXMLStreamReader(new ByteArrayInputStream(content)),
              WRITERS.createXMLStreamWriter(copy));
      svg.copy();
      return new CleanPicture(
          copy.toString().getBytes(StandardCharsets.UTF_8), svg.width, svg.height);
    } catch (XMLStreamException _) {
      throw new UnfitPicture(Reason.UNSAFE);
    }
  }

  private void copy() throws XMLStreamException, UnfitPicture {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(in.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnfitPicture(Reason.UNSAFE);
        default -> {
          // Comments and instructions draw nothing.
        }
      }
    }
    out.flush();
  }

  private void start() throws XMLStreamException, UnfitPicture {
    boolean root = depth == 0;
    boolean svg = SVG.equals(in.getNamespaceURI());
    String element = in.getLocalName();
    if (root && !(svg && element.equals("svg"))) {
      throw new UnfitPicture(Reason.UNSAFE);
    }
    if (leftOut > 0 || !svg || element.equals("metadata")) {
      leftOut++;
      return;
    }
    require(ELEMENTS.contains(element) && !style);
    out.writeStartElement(element);
    if (root) {
      out.writeDefaultNamespace(SVG);
      measure();
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(in.getAttributeNamespace(i), in.getAttributeLocalName(i), in.getAttributeValue(i));
    }
    depth++;
    style = element.equals("style");
  }

  private void measure() {
    Matcher box =
        VIEW_BOX.matcher(Objects.requireNonNullElse(in.getAttributeValue("", "viewBox"), ""));
    if (box.matches()) {
      width = pixels(box.group(1));
      height = pixels(box.group(2));
    }
  }

  private static int pixels(String length) {
    return (int) Math.clamp(Math.round(Double.parseDouble(length)), 1, Integer.MAX_VALUE);
  }

  private void attribute(@Nullable String namespace, String name, String value)
      throws XMLStreamException, UnfitPicture {
    boolean own = namespace == null || namespace.isEmpty();
    if (name.equals("href") && (own || XLINK.equals(namespace))) {
      require(INSIDE.matcher(value.strip()).matches());
      out.writeAttribute("href", value.strip());
    } else if (own && !name.startsWith("data-")) {
      if (name.equals("style")) {
        requireSafeDeclarations(value);
      } else if (!name.startsWith("aria-")) {
        require(PROPERTIES.contains(name) || ATTRIBUTES.contains(name));
        require(VALUE.matcher(value).matches());
      }
      out.writeAttribute(name, value);
    }
  }

  private void end() throws XMLStreamException {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    out.writeEndElement();
    depth--;
    style = false;
  }

  private void text(String text) throws XMLStreamException, UnfitPicture {
    if (leftOut > 0 || depth == 0) {
      return;
    }
    if (style) {
      // What is written has no comment, so that nothing can hide between its marks.
      String sheet = COMMENT.matcher(text).replaceAll(" ");
      requireSafeSheet(sheet);
      out.writeCharacters(sheet);
    } else {
      out.writeCharacters(text);
    }
  }

  private static void requireSafeSheet(String sheet) throws UnfitPicture {
    Matcher rules = RULE.matcher(sheet);
    int end = 0;
    while (rules.find(end) && rules.start() == end) {
      requireSafeDeclarations(rules.group(2));
      end = rules.end();
    }
    require(sheet.substring(end).isBlank());
  }

  private static void requireSafeDeclarations(String declarations) throws UnfitPicture {
    for (String declaration : declarations.split(";", -1)) {
      if (!declaration.isBlank()) {
        int colon = declaration.indexOf(':');
        require(colon > 0);
        require(PROPERTIES.contains(declaration.substring(0, colon).strip()));
        require(VALUE.matcher(declaration.substring(colon + 1)).matches());
      }
    }
  }

  private static void require(boolean harmless) throws UnfitPicture {
    if (!harmless) {
      throw new UnfitPicture(Reason.UNSAFE);
    }
  }

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }
}
