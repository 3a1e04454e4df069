package emporium.catalog.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param reservationLifetime how long stock is reserved for an order that is not placed yet
 * @param reservationSweep how often expired reservations are looked for
 * @param largestPicture refused above this size
 * @param largestImport the rest of a longer file is not read
 * @param largestImportLine a longer line is rejected
 */
@ConfigurationProperties("emporium.catalog")
public record CatalogProperties(
    @DefaultValue("5m") Duration reservationLifetime,
    @DefaultValue("10s") Duration reservationSweep,
    @DefaultValue("2MB") DataSize largestPicture,
    @DefaultValue("64MB") DataSize largestImport,
    @DefaultValue("64KB") DataSize largestImportLine) {}
