package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.CatalogueAnswers.Availability;
import emporium.gateway.storefront.CatalogueAnswers.Category;
import emporium.gateway.storefront.CatalogueAnswers.Picture;
import emporium.gateway.storefront.CatalogueAnswers.Product;
import emporium.gateway.storefront.CatalogueAnswers.ProductSummary;
import emporium.gateway.storefront.CatalogueAnswers.Specification;
import emporium.gateway.storefront.CatalogueAnswers.Variant;
import emporium.gateway.storefront.StructuredData.Crumb;
import emporium.money.Money;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page shows, as plain HTML: for who reads without scripts, and until the scripts run. */
final class PageContent {

  private final Language language;
  private final Words words;
  private final Element root = new Element("div");
  private final Element main = new Element("main");

  /**
   * @param categories for the way through the shop
   */
  PageContent(Language language, List<Category> categories) {
    this.language = language;
    this.words = Words.in(language);
    Element header = root.appendElement("header");
    link(header, words.say("shop"), "/");
    Element list = navigation(header, words.say("navigation")).appendElement("ul");
    for (Category category : categories) {
      link(list.appendElement("li"), category.name(), PagePath.ofCategory(category.slug()));
    }
    root.appendChild(main);
  }

  Element html() {
    return root;
  }

  PageContent breadcrumbs(List<Crumb> way) {
    Element list = navigation(main, words.say("breadcrumbs")).appendElement("ol");
    way.forEach(crumb -> link(list.appendElement("li"), crumb.name(), crumb.path()));
    return this;
  }

  PageContent picture(LeadingPicture leading) {
    picture(main, leading.picture(), leading.sizes());
    return this;
  }

  PageContent heading(String text) {
    main.appendElement("h1").text(text);
    return this;
  }

  PageContent paragraph(String text) {
    main.appendElement("p").text(text);
    return this;
  }

  PageContent subheading(String text) {
    main.appendElement("h2").text(text);
    return this;
  }

  PageContent products(List<ProductSummary> products) {
    Element list = main.appendElement("ul");
    products.forEach(product -> summary(list.appendElement("li"), product));
    return this;
  }

  private void summary(Element item, ProductSummary product) {
    if (product.picture() != null) {
      picture(item, product.picture(), LeadingPicture.IN_LIST);
    }
    link(item, product.title(), PagePath.ofProduct(product.slug()));
    item.appendElement("p").text(product.brand());
    price(item, product.priceFrom(), product.formerPrice(), product.variantCount() > 1);
    availability(item, product.availability());
  }

  PageContent product(Product product) {
    heading(product.title());
    paragraph(product.brand());
    product.pictures().forEach(picture -> picture(main, picture, LeadingPicture.ON_PRODUCT_PAGE));
    Variant cheapest = product.cheapest();
    price(
        main,
        cheapest.amount(),
        cheapest.price().former(),
        !cheapest.amount().equals(product.highestPrice()));
    availability(main, product.availability());
    product.description().lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
    specifications(product.specifications());
    return this;
  }

  private void picture(Element where, Picture picture, String sizes) {
    boolean leading = main.selectFirst("img") == null;
    where
        .appendElement("img")
        .attr("src", picture.path())
        .attr("srcset", picture.sourceSet())
        .attr("sizes", sizes)
        .attr("width", Integer.toString(picture.width()))
        .attr("height", Integer.toString(picture.height()))
        .attr("alt", picture.alternativeText())
        .attr("loading", leading ? "eager" : "lazy");
  }

  private void specifications(List<Specification> specifications) {
    if (specifications.isEmpty()) {
      return;
    }
    subheading(words.say("specifications"));
    Element list = main.appendElement("dl");
    for (Specification line : specifications) {
      list.appendElement("dt").text(line.name());
      list.appendElement("dd").text(line.value());
    }
  }

  private void price(Element where, Money price, @Nullable Money former, boolean isLowest) {
    String text = words.price(price);
    where.appendElement("p").text(isLowest ? words.say("price.from", text) : text);
    if (former != null) {
      where.appendElement("p").text(words.say("price.former", words.price(former)));
    }
  }

  private void availability(Element where, Availability availability) {
    where.appendElement("p").text(words.say("availability." + availability));
  }

  private static Element navigation(Element where, String label) {
    return where.appendElement("nav").attr("aria-label", label);
  }

  private void link(Element where, String text, String page) {
    where.appendElement("a").attr("href", language.path(page)).text(text);
  }
}
