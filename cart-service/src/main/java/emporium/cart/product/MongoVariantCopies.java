package emporium.cart.product;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Stock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Each write is one statement that names the version it replaces, so nothing is read before. */
@Repository
class MongoVariantCopies implements VariantCopies {

  private static final String DESCRIPTION_VERSION = "descriptionVersion";
  private static final String STOCK_VERSION = "stockVersion";
  private static final long NONE = -1;

  private final MongoOperations mongo;

  MongoVariantCopies(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Optional<VariantCopy> find(UUID variantId) {
    return Optional.ofNullable(mongo.findById(variantId, VariantCopy.class));
  }

  @Override
  public List<VariantCopy> find(Collection<UUID> variantIds) {
    return variantIds.isEmpty()
        ? List.of()
        : mongo.find(query(where("_id").in(variantIds)), VariantCopy.class);
  }

  @Override
  public void describe(UUID productId, long version, Map<UUID, Description> variants) {
    variants.forEach((variantId, description) ->
        upsert(
            variantId,
            DESCRIPTION_VERSION,
            version,
            new Update()
                .set("productId", productId)
                .set("description", description)
                .set("withdrawn", false)
                .setOnInsert(STOCK_VERSION, NONE)));
    mongo.updateMulti(
        query(
            where("productId")
                .is(productId)
                .and("_id")
                .nin(variants.keySet())
                .and(DESCRIPTION_VERSION)
                .lt(version)),
        new Update().set(DESCRIPTION_VERSION, version).set("withdrawn", true),
        VariantCopy.class);
  }

  @Override
  public void withdraw(UUID productId, long version, List<UUID> variantIds) {
    variantIds.forEach(variantId ->
        upsert(
            variantId,
            DESCRIPTION_VERSION,
            version,
            new Update()
                .set("productId", productId)
                .set("withdrawn", true)
                .setOnInsert(STOCK_VERSION, NONE)));
  }

  @Override
  public void stock(UUID variantId, UUID productId, long version, Stock stock) {
    upsert(
        variantId,
        STOCK_VERSION,
        version,
        new Update()
            .set("stock", stock)
            .setOnInsert("productId", productId)
            .setOnInsert("withdrawn", false)
            .setOnInsert(DESCRIPTION_VERSION, NONE));
  }

  /** The two topics may both bring the first news of a variant, so a second attempt finds it. */
  private void upsert(UUID variantId, String versionField, long version, Update news) {
    Query older = query(where("_id").is(variantId).and(versionField).lt(version));
    news.set(versionField, version);
    try {
      mongo.upsert(older, news, VariantCopy.class);
    } catch (DuplicateKeyException e) {
      // There is a copy: written just now by the other topic, or not older than the news.
      mongo.updateFirst(older, news, VariantCopy.class);
    }
  }
}
