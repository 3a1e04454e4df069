package emporium.user.account;

/** What a person wants to be called: 1 to 100 characters, trimmed. */
public record PersonName(String value) {

  public static final int MAX_LENGTH = 100;

  public PersonName {
    value = value.strip();
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a name has 1 to 100 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
