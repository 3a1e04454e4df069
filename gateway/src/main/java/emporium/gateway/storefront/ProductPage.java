package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.Catalogue.Read;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import emporium.gateway.storefront.CatalogueAnswers.Product;
import emporium.gateway.storefront.StructuredData.Crumb;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a product. */
@Component
class ProductPage {

  /** What search engines show of a description. */
  private static final int DESCRIPTION_LENGTH = 160;

  private final Catalogue catalogue;
  private final StructuredData structured;

  ProductPage(Catalogue catalogue, StructuredData structured) {
    this.catalogue = catalogue;
    this.structured = structured;
  }

  Answer<Page> of(Language language, String slug) {
    Read<List<Category>> categories = catalogue.categories(language);
    return catalogue.product(language, slug).map(product -> page(language, categories, product));
  }

  private Page page(Language language, Read<List<Category>> categories, Read<Product> read) {
    Words words = Words.in(language);
    Product product = read.value();
    String path = PagePath.ofProduct(product.slug());
    List<Crumb> way = way(words, product);
    return Page.of(
            language, path, words.say("title", product.title()), shorten(product.description()))
        .type("product")
        .picture(LeadingPicture.of(product))
        .content(new PageContent(language, categories.value()).breadcrumbs(way).product(product))
        .about(structured.product(language, product), structured.breadcrumbs(language, way))
        .data(Query.categories(language, categories.json()))
        .data(Query.product(language, product.slug(), read.json()))
        .build();
  }

  private static List<Crumb> way(Words words, Product product) {
    return Stream.of(
            Stream.of(new Crumb(words.say("shop"), "/")),
            product.categories().stream()
                .map(category -> new Crumb(category.name(), PagePath.ofCategory(category.slug()))),
            Stream.of(new Crumb(product.title(), PagePath.ofProduct(product.slug()))))
        .flatMap(crumbs -> crumbs)
        .toList();
  }

  /** At the end of a word. */
  static String shorten(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= DESCRIPTION_LENGTH) {
      return line;
    }
    int end = line.lastIndexOf(' ', DESCRIPTION_LENGTH - 1);
    return line.substring(0, end > 0 ? end : DESCRIPTION_LENGTH - 1) + "…";
  }
}
