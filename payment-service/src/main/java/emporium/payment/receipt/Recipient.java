package emporium.payment.receipt;

import java.util.List;

/**
 * Whom a document is made out to.
 *
 * @param lines of the address as on a label, below the name and without the country
 * @param country ISO 3166-1 alpha-2 code
 * @param locale BCP 47 tag of the language to write in
 */
public record Recipient(String name, List<String> lines, String country, String locale) {}
