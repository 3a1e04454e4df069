package emporium.starter.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Generates identifiers that sort by the time of their creation (RFC 9562, version 7). */
public final class Uuid7 {

  private Uuid7() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** The form of {@code BINARY(16)} columns, which sort as the ids do. */
  public static byte[] toBytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  public static UUID fromBytes(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
