package emporium.cart.product;

import emporium.cart.product.VariantCopy.Description;
import emporium.cart.product.VariantCopy.Stock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The copies of variants as a test has set them. */
public final class InMemoryVariantCopies implements VariantCopies {

  private final Map<UUID, VariantCopy> copies = new HashMap<>();

  public void add(VariantCopy copy) {
    copies.put(copy.variantId(), copy);
  }

  @Override
  public Optional<VariantCopy> find(UUID variantId) {
    return Optional.ofNullable(copies.get(variantId));
  }

  @Override
  public List<VariantCopy> find(Collection<UUID> variantIds) {
    return variantIds.stream().flatMap(id -> find(id).stream()).toList();
  }

  @Override
  public void describe(UUID productId, long version, Map<UUID, Description> variants) {
    throw new UnsupportedOperationException("Versions are compared by the database");
  }

  @Override
  public void withdraw(UUID productId, long version, List<UUID> variantIds) {
    throw new UnsupportedOperationException("Versions are compared by the database");
  }

  @Override
  public void stock(UUID variantId, UUID productId, long version, Stock stock) {
    throw new UnsupportedOperationException("Versions are compared by the database");
  }
}
