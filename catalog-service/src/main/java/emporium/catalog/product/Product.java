package emporium.catalog.product;

import emporium.catalog.category.Category;
import emporium.catalog.media.Picture;
import emporium.starter.id.Uuid7;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A product of the shop with its variants. Its version grows with everything that is said about it,
 * so that it serves as the entity tag of the page and orders its events.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Product {

  @Id private UUID productId;
  @Column private String slug;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<ProductText> texts;

  @Column private String brand;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "category_id")
  private Category category;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<Picture> pictures;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column
  private List<Option> options;

  @OneToMany(mappedBy = "product", cascade = CascadeType.ALL)
  @BatchSize(size = 500)
  private List<Variant> variants = new ArrayList<>();

  @Column private boolean active;
  @Column private Instant publishedAt;

  /** When the next price begins or ends; absent if none does, or the product is withdrawn. */
  @Column private @Nullable Instant priceChangesAt;

  /** Null until saved, which is how Spring Data recognises a new product. */
  @Version
  @Column(name = "version")
  private @Nullable Long savedVersion;

  @ElementCollection
  @CollectionTable(name = "former_slug", joinColumns = @JoinColumn(name = "product_id"))
  @Column(name = "slug")
  private Set<String> formerSlugs = new HashSet<>();

  /** The slug it was read with, if it has another one now. */
  @Transient private @Nullable String slugBefore;

  protected Product() {}

  public static Product publish(ProductContent content, Category category, Instant at) {
    var product = new Product();
    product.productId = Uuid7.next();
    product.write(content, category);
    product.putOnSale(at);
    return product;
  }

  /**
   * Says something else about the product and puts it on sale again if it was withdrawn. Variants
   * that are not named any more are discontinued.
   *
   * @return whether customers see a difference
   */
  public boolean revise(ProductContent content, Category newCategory, Instant at) {
    boolean same =
        active
            && content.equals(content())
            && newCategory.categoryId().equals(category.categoryId());
    if (same) {
      return false;
    }
    write(content, newCategory);
    putOnSale(at);
    return true;
  }

  /**
   * Says something else about the product, whether it is on sale or not.
   *
   * @return whether there is a difference
   */
  boolean edit(ProductContent content, Instant at) {
    if (content.equals(content())) {
      return false;
    }
    write(content, category);
    reprice(at);
    return true;
  }

  /** Puts the product on sale, also once more. */
  void putOnSale(Instant at) {
    active = true;
    reprice(at);
  }

  /** Takes the product off sale. */
  void withdraw(Instant at) {
    active = false;
    reprice(at);
  }

  /** The prices are those of a moment; what they are later is published when it comes. */
  void reprice(Instant at) {
    publishedAt = at;
    priceChangesAt =
        offered()
            .filter(_ -> active)
            .flatMap(variant -> variant.content().prices().stream())
            .flatMap(Price::bounds)
            .filter(at::isBefore)
            .min(Comparator.naturalOrder())
            .orElse(null);
  }

  private void write(ProductContent content, Category newCategory) {
    if (slug != null && !slug.equals(content.slug().value())) {
      moveTo(content.slug());
    }
    slug = content.slug().value();
    texts = content.texts();
    brand = content.brand();
    pictures = content.pictures();
    options = content.options();
    category = newCategory;
    variants.forEach(Variant::discontinue);
    for (int place = 0; place < content.variants().size(); place++) {
      VariantContent wanted = content.variants().get(place);
      int newPlace = place;
      find(wanted.sku())
          .ifPresentOrElse(
              variant -> variant.write(wanted, newPlace),
              () -> variants.add(Variant.of(this, wanted, newPlace)));
    }
  }

  private void moveTo(Slug newSlug) {
    slugBefore = slug;
    formerSlugs.add(slug);
    formerSlugs.remove(newSlug.value());
  }

  private Optional<Variant> find(Sku sku) {
    return variants.stream().filter(variant -> variant.sku().equals(sku)).findFirst();
  }

  ProductContent content() {
    return new ProductContent(
        slug(), texts, brand, pictures, options, offered().map(Variant::content).toList());
  }

  /** The variants that can be bought, in their order. */
  Stream<Variant> offered() {
    return variants.stream()
        .filter(Variant::isOffered)
        .sorted(Comparator.comparingInt(Variant::place));
  }

  public UUID productId() {
    return productId;
  }

  /** A variant that can be bought, by its id. */
  Optional<Variant> offered(UUID variantId) {
    return offered().filter(variant -> variant.variantId().equals(variantId)).findFirst();
  }

  /** The id of the variant with a SKU. */
  public UUID variantId(Sku sku) {
    return find(sku).map(Variant::variantId).orElseThrow();
  }

  public long version() {
    return Objects.requireNonNull(savedVersion, "not saved yet");
  }

  public Slug slug() {
    return new Slug(slug);
  }

  /** Under which it is, or was until now, to be found. */
  Set<Slug> slugs() {
    return slugBefore == null ? Set.of(slug()) : Set.of(slug(), new Slug(slugBefore));
  }

  /** Under which it was to be found before. */
  boolean had(Slug former) {
    return formerSlugs.contains(former.value());
  }

  List<ProductText> texts() {
    return texts;
  }

  String brand() {
    return brand;
  }

  Category category() {
    return category;
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<Option> options() {
    return options;
  }

  /** Every variant it ever had. */
  List<UUID> variantIds() {
    return variants.stream().map(Variant::variantId).sorted().toList();
  }

  boolean active() {
    return active;
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
