package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.Catalogue.Read;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import java.util.List;
import org.springframework.stereotype.Component;

/** A page whose text the web client has, such as help. */
@Component
class ContentPage {

  private final Catalogue catalogue;

  ContentPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param name one of {@link PagePath#CONTENT}
   */
  Page of(Language language, String name) {
    Words words = Words.in(language);
    String title = words.say(name + ".title");
    String description = words.say(name + ".description");
    Read<List<Category>> categories = catalogue.categories(language);
    return Page.of(language, "/" + name, words.say("title", title), description)
        .content(
            new PageContent(language, categories.value()).heading(title).paragraph(description))
        .data(Query.categories(language, categories.json()))
        .build();
  }
}
