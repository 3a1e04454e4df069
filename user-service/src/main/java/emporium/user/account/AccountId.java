package emporium.user.account;

import emporium.starter.id.Uuid7;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Names an account for ever; the subject of its tokens. */
public record AccountId(UUID value) {

  static AccountId next() {
    return new AccountId(Uuid7.next());
  }

  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  public static AccountId of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new AccountId(new UUID(buffer.getLong(), buffer.getLong()));
  }

  /** As MySQL keeps it, in {@code BINARY(16)}. */
  public byte[] bytes() {
    return ByteBuffer.allocate(16)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
