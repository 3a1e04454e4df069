package emporium.catalog.intake;

import emporium.catalog.category.Categories;
import emporium.catalog.category.Category;
import emporium.catalog.inventory.Stock;
import emporium.catalog.inventory.Stocks;
import emporium.catalog.product.AnnounceProduct;
import emporium.catalog.product.Product;
import emporium.catalog.product.Products;
import emporium.catalog.product.Sku;
import emporium.catalog.product.Slug;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes one product in: a new SKU is published, a known one revised. A line that says what is known
 * changes nothing and tells nobody.
 */
@Component
class ImportProduct {

  private final Products products;
  private final Categories categories;
  private final Stocks stocks;
  private final AnnounceProduct announceProduct;
  private final Clock clock;

  ImportProduct(
      Products products,
      Categories categories,
      Stocks stocks,
      AnnounceProduct announceProduct,
      Clock clock) {
    this.products = products;
    this.categories = categories;
    this.stocks = stocks;
    this.announceProduct = announceProduct;
    this.clock = clock;
  }

  /** What became of a line. */
  sealed interface Outcome {

    record Created() implements Outcome {}

    record Updated() implements Outcome {}

    record Unchanged() implements Outcome {}

    record Rejected(LineError error) implements Outcome {}
  }

  /**
   * Takes many in at once, which is quicker: all of them, or, after an exception, none.
   *
   * @return what became of each
   */
  @Transactional
  public List<Outcome> takeAll(List<ProductLine> lines) {
    return lines.stream().map(this::takeOne).toList();
  }

  /** Two imports at once can meet at a new category, SKU or slug: the loser looks again. */
  @Retryable(
      includes = {
        DataIntegrityViolationException.class,
        PessimisticLockingFailureException.class,
        OptimisticLockingFailureException.class
      },
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  @Transactional
  public Outcome take(ProductLine line) {
    return takeOne(line);
  }

  private Outcome takeOne(ProductLine line) {
    Sku sku = new Sku(line.sku());
    Optional<Category> category = categories.findBySlug(line.category().slug());
    if (category.isPresent() && !category.get().name().equals(line.category().name())) {
      return new Outcome.Rejected(
          LineError.at("category.name", "this category is called " + category.get().name()));
    }
    Optional<Slug> slug = slugFor(line, sku);
    if (slug.isEmpty()) {
      return new Outcome.Rejected(LineError.at("slug", "belongs to another product"));
    }
    return products
        .findIdBySku(sku.value())
        .map(productId -> revise(productId, line, slug.get(), category))
        .orElseGet(() -> publish(sku, line, slug.get(), category));
  }

  private Optional<Slug> slugFor(ProductLine line, Sku sku) {
    if (line.slug() != null) {
      return Optional.of(new Slug(line.slug())).filter(slug -> isFree(slug, sku));
    }
    Slug suggested = Slug.suggestedBy(line.title(), sku);
    return Optional.of(isFree(suggested, sku) ? suggested : suggested.with(sku))
        .filter(slug -> isFree(slug, sku));
  }

  private boolean isFree(Slug slug, Sku sku) {
    return products.findSkuBySlug(slug.value()).map(sku.value()::equals).orElse(true);
  }

  private Category orOpen(Optional<Category> known, ProductLine line) {
    return known.orElseGet(() ->
        categories.saveAndFlush(Category.open(line.category().slug(), line.category().name())));
  }

  private Outcome publish(Sku sku, ProductLine line, Slug slug, Optional<Category> category) {
    Product product =
        Product.publish(
            sku,
            line.content(slug),
            orOpen(category, line),
            Stock.availabilityOf(line.stock()),
            clock.instant());
    announceProduct.announce(product);
    stocks.save(Stock.of(product.productId(), line.stock()));
    return new Outcome.Created();
  }

  private Outcome revise(UUID productId, ProductLine line, Slug slug, Optional<Category> category) {
    Stock stock = stocks.findAndLock(productId).orElseThrow();
    if (line.stock() < stock.reserved()) {
      return new Outcome.Rejected(
          LineError.at("stock", stock.reserved() + " units are promised to orders"));
    }
    boolean counted = line.stock() != stock.onHand();
    stock.count(line.stock());
    Product product = products.findByProductId(productId).orElseThrow();
    boolean revised =
        product.revise(
            line.content(slug), orOpen(category, line), stock.availability(), clock.instant());
    if (revised) {
      announceProduct.announce(product);
    }
    return revised || counted ? new Outcome.Updated() : new Outcome.Unchanged();
  }
}
