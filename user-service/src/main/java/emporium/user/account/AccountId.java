package emporium.user.account;

import emporium.starter.id.Uuid7;
import java.util.UUID;

/** Names an account for ever; the subject of its tokens. */
public record AccountId(UUID value) {

  static AccountId next() {
    return new AccountId(Uuid7.next());
  }

  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
