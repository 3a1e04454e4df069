package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the API under the key by which the web client's query cache knows it: {@code
 * ["categories", language]}, {@code ["products", language]} for the newest of all, {@code
 * ["products", language, category]} and {@code ["product", language, slug]}.
 *
 * @param data the answer as the API gives it; of a list, the first page
 */
record Query(List<String> key, JsonNode data) {

  static Query categories(Language language, JsonNode data) {
    return new Query(List.of("categories", language.tag()), data);
  }

  static Query newestProducts(Language language, JsonNode data) {
    return new Query(List.of("products", language.tag()), data);
  }

  static Query products(Language language, String category, JsonNode data) {
    return new Query(List.of("products", language.tag(), category), data);
  }

  static Query product(Language language, String slug, JsonNode data) {
    return new Query(List.of("product", language.tag(), slug), data);
  }
}
