package emporium.starter.security;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a token may permit, each an OAuth scope: user-service issues them, the rules of the services
 * demand them.
 */
public enum Permission {
  /** A customer's own checkout, orders and payments. */
  SHOP("shop"),

  CATALOG_WRITE("catalog.write"),
  ORDERS_READ("orders.read"),
  ORDERS_FULFIL("orders.fulfil"),
  STOCK_READ("stock.read"),
  CONTACTS_ERASE("contacts.erase"),
  DELIVERIES_READ("deliveries.read"),
  EVENTS_REPLAY("events.replay"),
  AUDIT_READ("audit.read"),

  CARTS_READ("carts.read"),
  PRODUCTS_READ("products.read"),
  STOCK_RESERVE("stock.reserve"),
  PAYMENTS_READ("payments.read");

  private final String scope;

  Permission(String scope) {
    this.scope = scope;
  }

  /** As tokens carry it. */
  public String scope() {
    return scope;
  }

  /** As the rules of Spring Security name it. */
  public String authority() {
    return "SCOPE_" + scope;
  }

  /** Empty for scopes that permit nothing here, such as {@code openid}. */
  static Optional<Permission> ofAuthority(String authority) {
    return Arrays.stream(values()).filter(each -> each.authority().equals(authority)).findFirst();
  }
}
