package emporium.catalog.product;

import emporium.starter.id.Uuid7;
import emporium.starter.text.Sku;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is priced, stocked, put into carts and ordered. It stays when its product no longer offers
 * it, because orders know it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Variant {

  @Id private UUID variantId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "product_id")
  private Product product;

  @Column private String sku;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<VariantContent.Selected> selection;

  @Column private String taxClass;
  @Column private int weightGrams;
  @Column private boolean requiresShipping;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<Price> prices;

  @Column private @Nullable String picture;

  /** Its place among the variants that are offered; negative for one that is not any more. */
  @Column(name = "place")
  private int place;

  protected Variant() {}

  private Variant(UUID variantId, Product product, Sku sku) {
    this.variantId = variantId;
    this.product = product;
    this.sku = sku.value();
  }

  static Variant of(Product product, VariantContent content, int place) {
    var variant = new Variant(Uuid7.next(), product, content.sku());
    variant.write(content, place);
    return variant;
  }

  void write(VariantContent content, int newPlace) {
    selection = content.selection();
    taxClass = content.taxClass();
    weightGrams = content.weightGrams();
    requiresShipping = content.requiresShipping();
    prices = content.prices();
    picture = content.picture();
    place = newPlace;
  }

  void discontinue() {
    place = -1;
  }

  boolean isOffered() {
    return place >= 0;
  }

  VariantContent content() {
    return new VariantContent(
        sku(), selection, taxClass, weightGrams, requiresShipping, prices, picture);
  }

  UUID variantId() {
    return variantId;
  }

  Sku sku() {
    return new Sku(sku);
  }

  int place() {
    return place;
  }

  Product product() {
    return product;
  }
}
