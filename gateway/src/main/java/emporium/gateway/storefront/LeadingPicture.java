package emporium.gateway.storefront;

import emporium.gateway.storefront.CatalogueAnswers.Picture;
import emporium.gateway.storefront.CatalogueAnswers.Product;
import emporium.gateway.storefront.CatalogueAnswers.ProductSummary;
import emporium.gateway.storefront.CatalogueAnswers.Rendition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The picture a page begins with.
 *
 * @param sizes how wide the web client shows it; if both do not say the same, a browser may load
 *     two renditions
 */
record LeadingPicture(Picture picture, String sizes) {

  /** The home page's own, which comes with the web client. */
  static final LeadingPicture HERO =
      new LeadingPicture(
          new Picture(
              "/hero/hero-1280.webp",
              1920,
              900,
              "",
              Stream.of(768, 1280, 1920)
                  .map(width -> new Rendition("/hero/hero-%d.webp".formatted(width), width))
                  .toList()),
          "100vw");

  static final String ON_PRODUCT_PAGE = "(min-width: 960px) 50vw, 100vw";
  static final String IN_LIST = "(min-width: 960px) 25vw, 50vw";

  static Optional<LeadingPicture> of(Product product) {
    return product.pictures().stream()
        .findFirst()
        .map(picture -> new LeadingPicture(picture, ON_PRODUCT_PAGE));
  }

  static Optional<LeadingPicture> of(List<ProductSummary> products) {
    return products.stream()
        .limit(1)
        .flatMap(product -> Stream.ofNullable(product.picture()))
        .map(picture -> new LeadingPicture(picture, IN_LIST))
        .findFirst();
  }
}
