package emporium.catalog.category.web;

import emporium.catalog.category.Category;
import emporium.catalog.category.StockedCategory;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.web.PictureResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param productCount products on sale in it
 */
record CategoryResponse(
    String slug, String name, long productCount, @Nullable PictureResponse picture) {

  static CategoryResponse of(StockedCategory stocked, Locale locale) {
    Category category = stocked.category();
    String name = Localized.in(category.name(), locale);
    return new CategoryResponse(
        category.slug(),
        name,
        stocked.productCount(),
        category.picture().map(picture -> PictureResponse.of(picture, name, locale)).orElse(null));
  }
}
