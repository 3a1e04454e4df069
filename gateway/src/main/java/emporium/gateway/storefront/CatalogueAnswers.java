package emporium.gateway.storefront;

import emporium.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the gateway reads of the catalogue's answers. */
final class CatalogueAnswers {

  private CatalogueAnswers() {}

  enum Availability {
    IN_STOCK,
    LOW_STOCK,
    SOLD_OUT
  }

  /** Jackson leaves out what is missing, whatever the type says. */
  private static void require(Object... parts) {
    for (Object part : parts) {
      Objects.requireNonNull(part, "a part of the answer is missing");
    }
  }

  record Category(String slug, String name, long productCount) {

    Category {
      require(slug, name);
    }
  }

  record Products(List<ProductSummary> items) {

    Products {
      require(items);
    }
  }

  record ProductSummary(
      String slug,
      String title,
      String brand,
      @Nullable Picture picture,
      Money priceFrom,
      @Nullable Money formerPrice,
      Availability availability,
      int variantCount) {

    ProductSummary {
      require(slug, title, brand, priceFrom, availability);
    }
  }

  record Product(
      String slug,
      String title,
      String description,
      String brand,
      List<CategoryName> categories,
      List<Specification> specifications,
      List<Picture> pictures,
      List<Variant> variants) {

    Product {
      require(slug, title, description, brand, categories, specifications, pictures);
      if (variants.isEmpty()) {
        throw new IllegalArgumentException("nothing can be bought");
      }
    }

    /** The best there is of any variant. */
    Availability availability() {
      return variants.stream()
          .map(Variant::availability)
          .min(Availability::compareTo)
          .orElse(Availability.SOLD_OUT);
    }

    Variant cheapest() {
      return variants.stream().min(Comparator.comparing(Variant::amount)).orElseThrow();
    }

    Money highestPrice() {
      return variants.stream().map(Variant::amount).max(Money::compareTo).orElseThrow();
    }
  }

  record CategoryName(String slug, String name) {

    CategoryName {
      require(slug, name);
    }
  }

  record Specification(String name, String value) {

    Specification {
      require(name, value);
    }
  }

  /**
   * @param path of the widest rendition, below the shop's public address
   * @param width of that rendition, in pixels
   * @param renditions every width there is
   */
  record Picture(
      String path, int width, int height, String alternativeText, List<Rendition> renditions) {

    Picture {
      require(path, alternativeText, renditions);
    }

    /** The renditions as the attribute {@code srcset} names them. */
    String sourceSet() {
      return renditions.stream()
          .map(rendition -> rendition.path() + " " + rendition.width() + "w")
          .collect(Collectors.joining(", "));
    }
  }

  record Rendition(String path, int width) {

    Rendition {
      require(path);
    }
  }

  record Variant(String sku, Price price, Availability availability) {

    Variant {
      require(sku, price, availability);
    }

    Money amount() {
      return price.amount();
    }
  }

  record Price(Money amount, @Nullable Money former) {

    Price {
      require(amount);
    }
  }

  record Addresses<T>(List<T> items) {

    Addresses {
      require(items);
    }
  }

  record CategoryAddress(String slug, long productCount, Instant changedAt) {

    CategoryAddress {
      require(slug, changedAt);
    }
  }

  record ProductAddress(String slug, Instant changedAt) {

    ProductAddress {
      require(slug, changedAt);
    }
  }
}
