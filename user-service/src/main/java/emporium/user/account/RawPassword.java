package emporium.user.account;

/**
 * A password as chosen by a person. Length is all that is asked of it, following NIST SP 800-63B;
 * the upper limit keeps hashing cheap.
 */
public record RawPassword(String value) {

  public static final int MIN_LENGTH = 10;
  public static final int MAX_LENGTH = 128;

  public RawPassword {
    if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a password has 10 to 128 characters");
    }
  }

  @Override
  public String toString() {
    return "RawPassword[…]";
  }
}
