package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.Answer.Absent;
import emporium.gateway.storefront.Catalogue.Read;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import emporium.gateway.storefront.CatalogueAnswers.ProductSummary;
import emporium.gateway.storefront.CatalogueAnswers.Products;
import emporium.gateway.storefront.StructuredData.Crumb;
import java.util.List;
import org.springframework.stereotype.Component;

/** A category with its newest products. One with nothing on sale has no page. */
@Component
class CategoryPage {

  private final Catalogue catalogue;
  private final StructuredData structured;

  CategoryPage(Catalogue catalogue, StructuredData structured) {
    this.catalogue = catalogue;
    this.structured = structured;
  }

  Answer<Page> of(Language language, String slug) {
    Read<List<Category>> categories = catalogue.categories(language);
    return categories.value().stream()
        .filter(category -> category.slug().equals(slug))
        .findFirst()
        .map(category ->
            catalogue
                .products(language, slug)
                .map(products -> page(language, category, categories, products)))
        .orElseGet(Absent::new);
  }

  private Page page(
      Language language,
      Category category,
      Read<List<Category>> categories,
      Read<Products> products) {
    Words words = Words.in(language);
    String path = PagePath.ofCategory(category.slug());
    List<ProductSummary> items = products.value().items();
    List<Crumb> way = List.of(new Crumb(words.say("shop"), "/"), new Crumb(category.name(), path));
    return Page.of(
            language,
            path,
            words.say("title", category.name()),
            words.say("category.description", category.name(), category.productCount()))
        .picture(LeadingPicture.of(items))
        .content(
            new PageContent(language, categories.value())
                .breadcrumbs(way)
                .heading(category.name())
                .products(items))
        .about(structured.breadcrumbs(language, way), structured.list(language, items))
        .data(Query.categories(language, categories.json()))
        .data(Query.products(language, category.slug(), products.json()))
        .build();
  }
}
