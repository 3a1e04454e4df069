package emporium.cart.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import emporium.events.product.ProductPublished;
import emporium.events.product.ProductWithdrawn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The copies of all products. A fact older than the copy, or told again, changes nothing. */
@Repository
public class ProductCopies {

  private final MongoOperations mongo;

  ProductCopies(MongoOperations mongo) {
    this.mongo = mongo;
  }

  public Optional<ProductCopy> find(UUID productId) {
    return Optional.ofNullable(mongo.findById(productId, ProductCopy.class));
  }

  public List<ProductCopy> find(Collection<UUID> productIds) {
    return mongo.find(query(where("_id").in(productIds)), ProductCopy.class);
  }

  public void take(ProductPublished fact) {
    Update copy =
        new Update()
            .set("productVersion", fact.version())
            .set("sku", fact.sku())
            .set("slug", fact.slug())
            .set("title", fact.title())
            .set("picture", fact.pictures().isEmpty() ? null : fact.pictures().getFirst())
            .set("price", fact.price())
            .set("availability", fact.availability())
            .set("withdrawn", false);
    try {
      mongo.upsert(olderThan(fact.productId(), fact.version()), copy, ProductCopy.class);
    } catch (DuplicateKeyException e) {
      // There is a copy and it is not older, so the upsert tried to insert a second one.
    }
  }

  public void take(ProductWithdrawn fact) {
    mongo.updateFirst(
        olderThan(fact.productId(), fact.version()),
        new Update().set("productVersion", fact.version()).set("withdrawn", true),
        ProductCopy.class);
  }

  private static Query olderThan(UUID productId, long version) {
    return query(where("_id").is(productId).and("productVersion").lt(version));
  }
}
