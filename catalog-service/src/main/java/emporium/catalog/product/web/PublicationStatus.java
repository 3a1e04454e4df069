package emporium.catalog.product.web;

import emporium.catalog.product.ProductSnapshot;

/** Whether customers see a product. */
enum PublicationStatus {
  PUBLISHED,
  WITHDRAWN;

  static PublicationStatus of(ProductSnapshot product) {
    return product.active() ? PUBLISHED : WITHDRAWN;
  }
}
