package emporium.order.placed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Who buys, by id.
 *
 * @param customerId the account's id, or the one a guest buys under
 */
@Embeddable
public record Customer(
    @Column(name = "customer_id", updatable = false) UUID customerId,
    @Enumerated(EnumType.STRING) @Column(name = "customer_kind", updatable = false) Kind kind) {

  /** Whether the customer can sign in. */
  public enum Kind {
    ACCOUNT,
    GUEST
  }

  public static Customer account(UUID accountId) {
    return new Customer(accountId, Kind.ACCOUNT);
  }
}
