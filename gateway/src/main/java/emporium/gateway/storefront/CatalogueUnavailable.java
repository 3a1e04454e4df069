package emporium.gateway.storefront;

/** The catalogue has not answered in time, or not as agreed. */
final class CatalogueUnavailable extends RuntimeException {

  CatalogueUnavailable(String message) {
    super(message);
  }

  CatalogueUnavailable(Throwable cause) {
    super(cause);
  }
}
