package emporium.catalog.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param currency ISO 4217 code of all prices
 * @param locale BCP 47 tag of the language where nobody chose one
 * @param reservationLifetime how long stock is reserved for an order that is not placed yet
 * @param orderGrace how long order-service may take to publish what it has placed
 * @param reservationSweep how often expired reservations are looked for
 * @param priceCheck how often prices that begin or end are looked for
 * @param indexCheck how often it is looked whether the search index is there and as it should be
 * @param importInterval how often received files are looked for
 * @param largestPicture refused above this size
 * @param largestMediaArchive a longer archive of pictures is refused whole
 * @param mostPixels a larger picture is refused before it is decoded, which takes eight bytes for
 *     each of them
 * @param largestImport a longer file is refused whole
 * @param largestImportLine a longer line is rejected
 */
@ConfigurationProperties("emporium.catalog")
public record CatalogProperties(
    String currency,
    String locale,
    Duration reservationLifetime,
    Duration orderGrace,
    Duration reservationSweep,
    Duration priceCheck,
    Duration indexCheck,
    Duration importInterval,
    DataSize largestPicture,
    DataSize largestMediaArchive,
    long mostPixels,
    DataSize largestImport,
    DataSize largestImportLine) {}
