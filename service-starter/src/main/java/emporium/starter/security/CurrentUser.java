package emporium.starter.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who makes a request, as its token says. A controller takes it as a parameter; one that is for
 * people only takes a {@link Person}, and a program is refused there.
 */
public sealed interface CurrentUser {

  Set<Permission> permissions();

  /**
   * Who makes the request that this thread answers.
   *
   * @throws IllegalStateException if that is nobody known
   */
  static CurrentUser ofRequest() {
    return CurrentUserResolver.current()
        .orElseThrow(() -> new IllegalStateException("nobody makes this request"));
  }

  /**
   * A person who signed in: a customer, a member of staff, or both, as their permissions say.
   *
   * @param accountId also names the customer
   */
  record Person(UUID accountId, String email, String name, Set<Permission> permissions)
      implements CurrentUser {}

  /** A program with credentials of its own. */
  record Service(String clientId, Set<Permission> permissions) implements CurrentUser {}
}
