package emporium.gateway.storefront;

import emporium.gateway.config.GatewayProperties;
import emporium.gateway.language.Language;
import org.springframework.stereotype.Component;

/** Whole addresses of the shop, as search engines and other sites need them. */
@Component
class PublicAddress {

  private final String shop;

  PublicAddress(GatewayProperties properties) {
    this.shop = properties.publicUrl().toString().replaceFirst("/$", "");
  }

  /**
   * @param path from the root of the shop
   */
  String of(String path) {
    return shop + path;
  }

  /**
   * @param page its address in English
   */
  String of(Language language, String page) {
    return of(language.path(page));
  }
}
