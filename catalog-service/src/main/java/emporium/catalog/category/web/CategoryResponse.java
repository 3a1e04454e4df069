package emporium.catalog.category.web;

import emporium.catalog.category.StockedCategory;
import emporium.catalog.locale.Localized;
import java.util.Locale;

/**
 * @param productCount products on sale in it
 */
record CategoryResponse(String slug, String name, long productCount) {

  static CategoryResponse of(StockedCategory stocked, Locale locale) {
    return new CategoryResponse(
        stocked.category().slug(),
        Localized.in(stocked.category().name(), locale),
        stocked.productCount());
  }
}
