package emporium.catalog.product;

import emporium.catalog.category.Category;
import emporium.events.Money;
import emporium.events.product.Availability;
import emporium.starter.id.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A product of the shop. Its version grows with everything shoppers can see, availability included,
 * so that it serves as the entity tag of the page and orders the facts told about the product.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Product {

  @Id private UUID productId;
  @Column private String sku;
  @Column private String slug;
  @Column private String title;
  @Column private String description;
  @Column private String brand;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id")
  private Category category;

  @Column private long priceAmount;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column
  private String priceCurrency;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<Specification> specifications;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<String> pictures;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column
  private Availability availability;

  @Column private boolean active;
  @Column private Instant publishedAt;

  /** Null until saved, which is how Spring Data tells a new product. */
  @Version
  @Column(name = "version")
  private @Nullable Long savedVersion;

  /** The slug it was read with, if it has another one now. */
  @Transient private @Nullable String formerSlug;

  protected Product() {}

  private Product(UUID productId, Sku sku) {
    this.productId = productId;
    this.sku = sku.value();
  }

  public static Product publish(
      Sku sku, ProductContent content, Category category, Availability availability, Instant at) {
    var product = new Product(Uuid7.next(), sku);
    product.write(content, category);
    product.availability = availability;
    product.active = true;
    product.publishedAt = at;
    return product;
  }

  /**
   * Says something else about the product and puts it on sale again if it was withdrawn.
   *
   * @return whether shoppers see a difference
   */
  public boolean revise(
      ProductContent content, Category category, Availability availability, Instant at) {
    boolean same =
        active
            && content.equals(content())
            && category.categoryId().equals(this.category.categoryId())
            && availability == this.availability;
    if (same) {
      return false;
    }
    write(content, category);
    this.availability = availability;
    active = true;
    publishedAt = at;
    return true;
  }

  /**
   * Takes the product off sale.
   *
   * @return whether it was on sale
   */
  boolean withdraw(Instant at) {
    if (!active) {
      return false;
    }
    active = false;
    publishedAt = at;
    return true;
  }

  /**
   * Says that another amount can be sold.
   *
   * @return whether shoppers see a difference
   */
  boolean changeAvailability(Availability availability, Instant at) {
    if (availability == this.availability) {
      return false;
    }
    this.availability = availability;
    publishedAt = at;
    return true;
  }

  private void write(ProductContent content, Category category) {
    if (slug != null && !slug.equals(content.slug().value())) {
      formerSlug = slug;
    }
    slug = content.slug().value();
    title = content.title();
    description = content.description();
    brand = content.brand();
    priceAmount = content.price().amount();
    priceCurrency = content.price().currency();
    specifications = content.specifications();
    pictures = content.pictures();
    this.category = category;
  }

  private ProductContent content() {
    return new ProductContent(slug(), title, description, brand, price(), specifications, pictures);
  }

  public UUID productId() {
    return productId;
  }

  public long version() {
    return Objects.requireNonNull(savedVersion, "not saved yet");
  }

  public Sku sku() {
    return new Sku(sku);
  }

  public Slug slug() {
    return new Slug(slug);
  }

  /** Under which it is, or was until now, to be found. */
  Set<Slug> slugs() {
    return formerSlug == null ? Set.of(slug()) : Set.of(slug(), new Slug(formerSlug));
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  String brand() {
    return brand;
  }

  Category category() {
    return category;
  }

  Money price() {
    return new Money(priceAmount, priceCurrency);
  }

  List<Specification> specifications() {
    return specifications;
  }

  List<String> pictures() {
    return pictures;
  }

  Availability availability() {
    return availability;
  }

  boolean active() {
    return active;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
