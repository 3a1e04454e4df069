package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written into the storefront's {@code index.html} for one page.
 *
 * @param path its canonical address in English
 * @param type of the Open Graph protocol
 * @param content plain HTML that says what the page shows
 * @param about structured data, each a JSON-LD document
 * @param data what the page was made of, for the web client
 */
record Page(
    Language language,
    String path,
    String title,
    String description,
    String type,
    Optional<LeadingPicture> picture,
    Element content,
    List<ObjectNode> about,
    List<Query> data) {

  static Builder of(Language language, String path, String title, String description) {
    return new Builder(language, path, title, description);
  }

  static final class Builder {

    private final Language language;
    private final String path;
    private final String title;
    private final String description;
    private final List<ObjectNode> about = new ArrayList<>();
    private final List<Query> data = new ArrayList<>();
    private String type = "website";
    private Optional<LeadingPicture> picture = Optional.empty();
    private Element content = new Element("div");

    private Builder(Language language, String path, String title, String description) {
      this.language = language;
      this.path = path;
      this.title = title;
      this.description = description;
    }

    Builder type(String openGraphType) {
      this.type = openGraphType;
      return this;
    }

    Builder picture(Optional<LeadingPicture> leading) {
      this.picture = leading;
      return this;
    }

    Builder content(PageContent plain) {
      this.content = plain.html();
      return this;
    }

    Builder about(ObjectNode... documents) {
      about.addAll(List.of(documents));
      return this;
    }

    Builder data(Query query) {
      data.add(query);
      return this;
    }

    Page build() {
      return new Page(language, path, title, description, type, picture, content, about, data);
    }
  }
}
