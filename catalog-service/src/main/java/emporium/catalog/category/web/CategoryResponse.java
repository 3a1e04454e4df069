package emporium.catalog.category.web;

import emporium.catalog.category.StockedCategory;

/**
 * @param productCount products on sale in it
 */
record CategoryResponse(String slug, String name, long productCount) {

  static CategoryResponse of(StockedCategory category) {
    return new CategoryResponse(category.slug(), category.name(), category.productCount());
  }
}
