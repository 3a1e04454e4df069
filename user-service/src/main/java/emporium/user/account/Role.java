package emporium.user.account;

import emporium.starter.security.Permission;
import java.util.Set;

/** What the owner of an account does in the shop, and so what they may do. */
public enum Role {
  CUSTOMER(Permission.SHOP),

  MERCHANDISER(Permission.CATALOG_WRITE, Permission.STOCK_READ),

  /** Answers customers. */
  SUPPORT(
      Permission.ORDERS_READ,
      Permission.CONTACTS_ERASE,
      Permission.DELIVERIES_READ,
      Permission.STOCK_READ),

  /** May do everything in the back office. */
  ADMINISTRATOR(
      Permission.CATALOG_WRITE,
      Permission.ORDERS_READ,
      Permission.ORDERS_FULFIL,
      Permission.STOCK_READ,
      Permission.CONTACTS_ERASE,
      Permission.DELIVERIES_READ,
      Permission.EVENTS_REPLAY,
      Permission.AUDIT_READ);

  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
