package emporium.catalog.imports;

import emporium.catalog.category.Categories;
import emporium.catalog.category.Category;
import emporium.catalog.inventory.LockedStock;
import emporium.catalog.inventory.LockedStock.CountOutcome;
import emporium.catalog.media.KnownPictures;
import emporium.catalog.media.Rendition;
import emporium.catalog.product.Product;
import emporium.catalog.product.Products;
import emporium.catalog.product.PublishProduct;
import emporium.catalog.product.SuggestSlug;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports one product. It is known by the SKUs of its variants: unknown ones are published, known
 * ones revised. A line that says what is known changes nothing and publishes nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportProduct {

  private final Products products;
  private final Categories categories;
  private final KnownPictures knownPictures;
  private final LockedStock lockedStock;
  private final PublishProduct publishProduct;
  private final SuggestSlug suggestSlug;
  private final Clock clock;

  ImportProduct(
      Products products,
      Categories categories,
      KnownPictures knownPictures,
      LockedStock lockedStock,
      PublishProduct publishProduct,
      SuggestSlug suggestSlug,
      Clock clock) {
    this.products = products;
    this.categories = categories;
    this.knownPictures = knownPictures;
    this.lockedStock = lockedStock;
    this.publishProduct = publishProduct;
    this.suggestSlug = suggestSlug;
    this.clock = clock;
  }

  /** The answer. */
  sealed interface Outcome {

    record Created() implements Outcome {}

    record Updated() implements Outcome {}

    record Unchanged() implements Outcome {}

    record Rejected(LineError error) implements Outcome {}
  }

  /**
   * @param line without errors
   */
  Outcome from(ProductLine line) {
    Slug categorySlug = new Slug(line.category().slug());
    Optional<Category> category = categories.findBySlug(categorySlug.value());
    if (category.isPresent() && !category.get().name().equals(line.category().names())) {
      return rejected("category.name", "does not match the names this category already has");
    }
    Set<UUID> known = products.findIdsBySkus(line.skus().stream().map(Sku::value).toList());
    if (known.size() > 1) {
      return rejected("variants", "contains SKUs of several products");
    }
    Optional<UUID> productId = known.stream().findFirst();
    Optional<Slug> slug = slugFor(line, productId);
    if (slug.isEmpty()) {
      return rejected("slug", "belongs to another product; choose another one");
    }
    Category placement =
        category.orElseGet(
            () -> categories.saveAndFlush(Category.open(categorySlug, line.category().names())));
    Map<String, Rendition> renditions = Rendition.byName(knownPictures.among(line.assetNames()));
    if (line.category().picture() != null) {
      placement.show(line.category().picture().picture(renditions));
    }
    return productId
        .map(id -> revise(id, line, slug.get(), placement, renditions))
        .orElseGet(() -> publish(line, slug.get(), placement, renditions));
  }

  private Optional<Slug> slugFor(ProductLine line, Optional<UUID> productId) {
    if (line.slug() != null) {
      return Optional.of(new Slug(line.slug())).filter(slug -> isFree(slug, productId));
    }
    return suggestSlug
        .of(line.title(), line.skus().getFirst())
        .filter(slug -> isFree(slug, productId))
        .findFirst();
  }

  private boolean isFree(Slug slug, Optional<UUID> productId) {
    return products
        .findIdBySlug(slug.value())
        .map(owner -> productId.isPresent() && owner.equals(productId.get()))
        .orElse(true);
  }

  private Outcome publish(
      ProductLine line, Slug slug, Category category, Map<String, Rendition> renditions) {
    Product product = Product.publish(line.content(slug, renditions), category, clock.instant());
    publishProduct.publish(product);
    lockedStock.count(product.productId(), line.stockBy(product::variantId));
    return new Outcome.Created();
  }

  private Outcome revise(
      UUID productId,
      ProductLine line,
      Slug slug,
      Category category,
      Map<String, Rendition> renditions) {
    Product product = products.findByProductId(productId).orElseThrow();
    boolean revised = product.revise(line.content(slug, renditions), category, clock.instant());
    if (revised) {
      publishProduct.publish(product);
    }
    return switch (lockedStock.count(productId, line.stockBy(product::variantId))) {
      case CountOutcome.Reserved(UUID variantId, int units) ->
          throw new ReservedUnits(indexOf(line, product, variantId), units);
      case CountOutcome.Counted(boolean counted) ->
          revised || counted ? new Outcome.Updated() : new Outcome.Unchanged();
    };
  }

  /** Fewer units were counted than orders have reserved; nothing of the line is imported. */
  static final class ReservedUnits extends RuntimeException {

    private final int index;
    private final int units;

    ReservedUnits(int index, int units) {
      super("more units are reserved than were counted");
      this.index = index;
      this.units = units;
    }

    LineError error() {
      return LineError.at(
          "variants[" + index + "].stock", units + " units are reserved for orders");
    }
  }

  private static int indexOf(ProductLine line, Product product, UUID variantId) {
    List<UUID> ids = line.skus().stream().map(product::variantId).toList();
    return ids.indexOf(variantId);
  }

  private static Outcome rejected(String path, String detail) {
    return new Outcome.Rejected(LineError.at(path, detail));
  }
}
