package emporium.catalog.config;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds for the whole shop.
 *
 * @param shopCurrency ISO 4217 code of all prices
 * @param shopLocale BCP 47 tag of the language that is spoken where nobody chose one
 */
@ConfigurationProperties("emporium")
public record ShopSettings(String shopCurrency, String shopLocale) {}
