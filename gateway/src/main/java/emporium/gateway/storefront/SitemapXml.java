package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a sitemap, or an index of them, as it grows: it may be large. */
final class SitemapXml implements AutoCloseable {

  private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter xml;
  private final PublicAddress address;

  private SitemapXml(HttpServletResponse response, PublicAddress address, String root)
      throws IOException {
    this.address = address;
    try {
      xml = XML.createXMLStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(SITEMAPS);
      xml.writeNamespace("xhtml", XHTML);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  static SitemapXml index(HttpServletResponse response, PublicAddress address) throws IOException {
    return new SitemapXml(response, address, "sitemapindex");
  }

  static SitemapXml map(HttpServletResponse response, PublicAddress address) throws IOException {
    return new SitemapXml(response, address, "urlset");
  }

  /** Names a map in an index. */
  void map(String path) throws IOException {
    try {
      xml.writeStartElement("sitemap");
      element("loc", address.of(path));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Names a page in all its languages.
   *
   * @param page its address in English
   */
  void page(String page, @Nullable Instant changedAt) throws IOException {
    try {
      for (Language language : Language.values()) {
        xml.writeStartElement("url");
        element("loc", address.of(language, page));
        if (changedAt != null) {
          element("lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        for (Language other : Language.values()) {
          alternate(other.tag(), address.of(other, page));
        }
        alternate("x-default", address.of(Language.ENGLISH, page));
        xml.writeEndElement();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void alternate(String language, String page) throws XMLStreamException {
    xml.writeEmptyElement(XHTML, "link");
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", page);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
