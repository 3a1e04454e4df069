package emporium.catalog.search;

import emporium.catalog.inventory.Availability;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.catalog.product.Offer;
import emporium.catalog.product.ProductSnapshot;
import emporium.catalog.product.ProductText;
import emporium.money.Money;
import java.util.List;
import java.util.Optional;
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
 * so that an older write that comes late cannot bring it back.
 */
sealed interface SearchDocument {

  UUID productId();

  Long version();

  boolean active();

  /**
   * @param version grows with everything the index has of the product
   * @param offer absent if it cannot be bought
   */
  static SearchDocument of(ProductSnapshot product, long version, Optional<Offer> offer) {
    return offer
        .filter(_ -> product.active())
        .<SearchDocument>map(onSale -> OnSale.of(onSale, version))
        .orElseGet(() -> new Withdrawn(product.productId(), version, false));
  }

  /** Where the product stands in the shop. */
  record Category(String slug, String name) {}

  /**
   * @param sku of all its variants
   * @param titles in all languages, to be shown and not searched
   * @param specifications name and value of each, as one text
   * @param variantId the leading variant
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
      List<String> sku,
      String slug,
      String title,
      List<Localized> titles,
      String description,
      String brand,
      Category category,
      List<String> specifications,
      Money price,
      @Nullable Money formerPrice,
      @Nullable Picture picture,
      Availability availability,
      UUID variantId,
      int variantCount)
      implements SearchDocument {

    private static OnSale of(Offer offer, long version) {
      ProductSnapshot product = offer.product();
      ProductText text = product.texts().getFirst();
      return new OnSale(
          product.productId(),
          version,
          true,
          offer.variants().stream().map(variant -> variant.content().sku().value()).toList(),
          product.slug().value(),
          text.title(),
          product.texts().stream().map(t -> new Localized(t.locale(), t.title())).toList(),
          text.description(),
          product.brand(),
          new Category(product.category().slug(), product.category().name().getFirst().text()),
          text.specifications().stream().map(line -> line.name() + " " + line.value()).toList(),
          offer.priceFrom().amount(),
          offer.priceFrom().former(),
          product.pictures().stream().findFirst().orElse(null),
          offer.availability(),
          offer.leading().variantId(),
          offer.variants().size());
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
