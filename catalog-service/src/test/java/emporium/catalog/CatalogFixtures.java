package emporium.catalog;

import emporium.catalog.config.CatalogProperties;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** A shop that speaks English and sells in euros. */
public final class CatalogFixtures {

  private CatalogFixtures() {}

  public static CatalogProperties settings() {
    return new CatalogProperties(
        "EUR",
        "en",
        Duration.ofMinutes(5),
        Duration.ofMinutes(1),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        Duration.ofSeconds(5),
        Duration.ofMillis(500),
        DataSize.ofMegabytes(2),
        DataSize.ofMegabytes(32),
        8_000_000,
        DataSize.ofMegabytes(64),
        DataSize.ofKilobytes(64));
  }
}
