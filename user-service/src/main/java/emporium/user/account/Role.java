package emporium.user.account;

import emporium.starter.security.Permission;
import java.util.Set;

/** What an account is for, and so what its owner may do. */
public enum Role {
  /** Buys. */
  CUSTOMER(Permission.SHOP),
  /** Runs the shop. */
  STAFF(
      Permission.CATALOG_WRITE,
      Permission.STOCK_READ,
      Permission.CONTACTS_ERASE,
      Permission.DELIVERIES_READ,
      Permission.EVENTS_REPLAY);

  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
