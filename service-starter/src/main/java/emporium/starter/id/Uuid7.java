package emporium.starter.id;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (RFC 9562, version 7). */
public final class Uuid7 {

  private Uuid7() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
