package emporium.cart.product;

import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Stock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The copies of all variants. Description and stock have versions of their own; what is older than
 * the copy, or arrives again, changes nothing.
 */
public interface VariantCopies {

  Optional<VariantCopy> find(UUID variantId);

  List<VariantCopy> find(Collection<UUID> variantIds);

  /** Stores the descriptions of all variants of a product; a variant it lost is withdrawn. */
  void describe(UUID productId, long version, Map<UUID, Description> variants);

  void withdraw(UUID productId, long version, List<UUID> variantIds);

  void stock(UUID variantId, UUID productId, long version, Stock stock);
}
