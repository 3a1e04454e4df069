package emporium.user.token;

import emporium.starter.security.Permission;
import java.util.Set;

/**
 * What a client may be granted to do for the people who sign in with it. Their tokens carry the
 * permissions of the account that the grant covers instead.
 */
final class ClientScopes {

  static final String SHOP = Permission.SHOP.scope();

  /** Covers every permission of staff. */
  static final String BACKOFFICE = "backoffice";

  static final Set<String> COVERS = Set.of(SHOP, BACKOFFICE);

  private ClientScopes() {}

  static String coverOf(Permission permission) {
    return permission == Permission.SHOP ? SHOP : BACKOFFICE;
  }
}
