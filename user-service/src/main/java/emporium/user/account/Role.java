package emporium.user.account;

/** What an account is for. */
public enum Role {
  /** Buys. */
  CUSTOMER,
  /** Runs the shop. */
  STAFF;

  /** As Spring Security names it. */
  public String authority() {
    return "ROLE_" + name();
  }
}
