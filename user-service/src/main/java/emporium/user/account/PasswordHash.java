package emporium.user.account;

/** A password as stored, with the name of its algorithm in front. */
public record PasswordHash(String value) {

  @Override
  public String toString() {
    return "PasswordHash[…]";
  }
}
