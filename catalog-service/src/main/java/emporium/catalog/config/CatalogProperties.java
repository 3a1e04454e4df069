package emporium.catalog.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param reservationLifetime how long stock is reserved for an order that is not placed yet
 * @param orderGrace how long order-service may take to publish what it has placed
 * @param reservationSweep how often expired reservations are looked for
 * @param largestPicture refused above this size
 * @param mostPixels a larger picture is refused before it is decoded, which takes eight bytes for
 *     each of them
 * @param largestImport a longer file is refused whole
 * @param largestImportLine a longer line is rejected
 */
@ConfigurationProperties("emporium.catalog")
public record CatalogProperties(
    @DefaultValue("5m") Duration reservationLifetime,
    @DefaultValue("1m") Duration orderGrace,
    @DefaultValue("10s") Duration reservationSweep,
    @DefaultValue("2MB") DataSize largestPicture,
    @DefaultValue("8000000") long mostPixels,
    @DefaultValue("64MB") DataSize largestImport,
    @DefaultValue("64KB") DataSize largestImportLine) {}
