package emporium.catalog.search;

import emporium.events.Money;
import emporium.events.product.Availability;
import emporium.events.product.ProductEvent;
import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.Mapping;
import org.springframework.data.elasticsearch.annotations.Setting;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

/**
 * A product as the index holds it. A withdrawn one leaves its id and {@code active: false} behind,
 * so that an older fact that comes late cannot bring it back.
 */
sealed interface SearchDocument {

  UUID productId();

  Long version();

  boolean active();

  static SearchDocument of(ProductEvent event) {
    return switch (event) {
      case ProductPublished published -> OnSale.of(published);
      case ProductWithdrawn withdrawn ->
          new Withdrawn(withdrawn.productId(), withdrawn.version(), false);
    };
  }

  /** Where the product stands in the shop. */
  record Category(String slug, String name) {}

  /**
   * @param specifications name and value of each, as one text
   */
  @Document(
      indexName = SearchIndex.ALIAS,
      createIndex = false,
      storeVersionInSource = false,
      writeTypeHint = WriteTypeHint.FALSE)
  @Setting(settingPath = "search/product-settings.json")
  @Mapping(mappingPath = "search/product-mapping.json")
  record OnSale(
      @Id UUID productId,
      @Version Long version,
      boolean active,
      String sku,
      String slug,
      String title,
      String description,
      String brand,
      Category category,
      List<String> specifications,
      Money price,
      @Nullable String picture,
      Availability availability)
      implements SearchDocument {

    private static OnSale of(ProductPublished product) {
      return new OnSale(
          product.productId(),
          product.version(),
          true,
          product.sku(),
          product.slug(),
          product.title(),
          product.description(),
          product.brand(),
          new Category(product.category().slug(), product.category().name()),
          product.specifications().stream().map(line -> line.name() + " " + line.value()).toList(),
          product.price(),
          product.pictures().stream().findFirst().orElse(null),
          product.availability());
    }
  }

  @Document(
      indexName = SearchIndex.ALIAS,
      createIndex = false,
      storeVersionInSource = false,
      writeTypeHint = WriteTypeHint.FALSE)
  record Withdrawn(@Id UUID productId, @Version Long version, boolean active)
      implements SearchDocument {}
}
