package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The {@code index.html} the web client was built into, as a template for pages.
 *
 * <p>A page has its content as plain HTML in the root element, which the client replaces, and the
 * answers of the API it was made of in the element {@code page-data}: a JSON array of {@code
 * {"key": […], "data": …}} ({@link Query}), from which the client fills its query cache.
 */
@Component
class PageTemplate {

  private static final String ROOT = "root";
  private static final String PAGE_DATA = "page-data";

  private final PublicAddress address;
  private final Document shell;

  PageTemplate(PublicAddress address) {
    this.address = address;
    this.shell = read(new ClassPathResource(StorefrontFiles.FOLDER + "index.html"));
  }

  private static Document read(ClassPathResource file) {
    try (InputStream html = file.getInputStream()) {
      Document shell = Jsoup.parse(html, StandardCharsets.UTF_8.name(), "");
      shell.outputSettings().prettyPrint(false);
      shell.expectFirst("#" + ROOT);
      return shell;
    } catch (IOException e) {
      throw new UncheckedIOException("The storefront is not on the class path", e);
    }
  }

  /** The page without content; the web client shows it. */
  String shell(Language language) {
    return in(language).outerHtml();
  }

  /** The same for a page that no search engine shall list. */
  String unlisted(Language language) {
    Document html = in(language);
    meta(html, "robots", "noindex");
    return html.outerHtml();
  }

  String fill(Page page) {
    Document html = in(page.language());
    html.title(page.title());
    meta(html, "description", page.description());
    link(html, "canonical", address.of(page.language(), page.path()));
    languages(html, page.path());
    openGraph(html, page);
    page.picture().ifPresent(picture -> preload(html, picture));
    page.about()
        .forEach(thing -> html.head().appendChild(JsonBlock.of("application/ld+json", thing)));
    html.expectFirst("#" + ROOT).appendChild(page.content());
    html.body().appendChild(JsonBlock.of("application/json", page.data()).id(PAGE_DATA));
    return html.outerHtml();
  }

  private Document in(Language language) {
    Document html = shell.clone();
    html.expectFirst("html").attr("lang", language.tag());
    return html;
  }

  private void languages(Document html, String path) {
    for (Language language : Language.values()) {
      link(html, "alternate", address.of(language, path)).attr("hreflang", language.tag());
    }
    link(html, "alternate", address.of(Language.ENGLISH, path)).attr("hreflang", "x-default");
  }

  private void openGraph(Document html, Page page) {
    property(html, "og:site_name", Words.in(page.language()).say("shop"));
    property(html, "og:type", page.type());
    property(html, "og:title", page.title());
    property(html, "og:description", page.description());
    property(html, "og:url", address.of(page.language(), page.path()));
    page.picture()
        .ifPresent(picture -> {
          property(html, "og:image", address.of(picture.picture().path()));
          property(html, "og:image:alt", picture.picture().alternativeText());
        });
  }

  /** Before all styles and scripts: a browser has few connections, and gives them in this order. */
  private static void preload(Document html, LeadingPicture leading) {
    Element link =
        new Element("link")
            .attr("rel", "preload")
            .attr("href", leading.picture().path())
            .attr("as", "image")
            .attr("imagesrcset", leading.picture().sourceSet())
            .attr("imagesizes", leading.sizes())
            .attr("fetchpriority", "high");
    html.head().expectFirst("link[rel=stylesheet], script").before(link);
  }

  private static Element link(Document html, String relation, String address) {
    return html.head().appendElement("link").attr("rel", relation).attr("href", address);
  }

  private static void property(Document html, String property, String content) {
    html.head().appendElement("meta").attr("property", property).attr("content", content);
  }

  private static void meta(Document html, String name, String content) {
    Element present = html.head().selectFirst("meta[name=" + name + "]");
    Element meta = present == null ? html.head().appendElement("meta").attr("name", name) : present;
    meta.attr("content", content);
  }
}
