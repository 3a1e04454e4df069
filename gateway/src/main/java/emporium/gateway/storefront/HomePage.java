package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.Catalogue.Read;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import emporium.gateway.storefront.CatalogueAnswers.ProductSummary;
import emporium.gateway.storefront.CatalogueAnswers.Products;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The home page: the categories and the newest products. */
@Component
class HomePage {

  private static final String PATH = "/";

  private final Catalogue catalogue;
  private final StructuredData structured;

  HomePage(Catalogue catalogue, StructuredData structured) {
    this.catalogue = catalogue;
    this.structured = structured;
  }

  Page in(Language language) {
    Words words = Words.in(language);
    Read<List<Category>> categories = catalogue.categories(language);
    Read<Products> newest = catalogue.newestProducts(language);
    List<ProductSummary> items = newest.value().items();
    return Page.of(language, PATH, words.say("home.title"), words.say("home.description"))
        .picture(Optional.of(LeadingPicture.HERO))
        .content(
            new PageContent(language, categories.value())
                .picture(LeadingPicture.HERO)
                .heading(words.say("home.title"))
                .paragraph(words.say("home.description"))
                .subheading(words.say("home.new"))
                .products(items))
        .about(structured.webSite(language), structured.organization(language))
        .data(Query.categories(language, categories.json()))
        .data(Query.newestProducts(language, newest.json()))
        .build();
  }
}
