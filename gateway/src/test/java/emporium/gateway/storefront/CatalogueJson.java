package emporium.gateway.storefront;

import emporium.gateway.storefront.Catalogue.Read;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the catalogue. */
final class CatalogueJson {

  static final String CATEGORIES =
      """
      [
        {"slug": "boots", "name": "Boots", "productCount": 2},
        {"slug": "lamps", "name": "Lamps & Lights", "productCount": 1}
      ]
      """;

  static final String BOOTS =
      """
      {"items": [
        {
          "productId": "0193a5c0-0000-7000-8000-000000000001", "slug": "trail-boot",
          "title": "Trail Boot", "brand": "Northway",
          "picture": {
            "path": "/api/media/trail-boot-1600.webp", "width": 1600, "height": 1200,
            "alternativeText": "A brown boot",
            "renditions": [
              {"path": "/api/media/trail-boot-400.webp", "width": 400},
              {"path": "/api/media/trail-boot-1600.webp", "width": 1600}
            ]
          },
          "priceFrom": {"amount": 123490, "currency": "EUR"}, "availability": "LOW_STOCK",
          "variantCount": 2, "variantId": "0193a5c0-0000-7000-8000-000000000011"
        },
        {
          "productId": "0193a5c0-0000-7000-8000-000000000002", "slug": "rain-boot",
          "title": "Rain Boot", "brand": "Northway",
          "priceFrom": {"amount": 3990, "currency": "EUR"},
          "formerPrice": {"amount": 4990, "currency": "EUR"}, "availability": "IN_STOCK",
          "variantCount": 1, "variantId": "0193a5c0-0000-7000-8000-000000000012"
        }
      ]}
      """;

  /** With two variants. */
  static final String TRAIL_BOOT =
      """
      {
        "productId": "0193a5c0-0000-7000-8000-000000000001", "slug": "trail-boot",
        "title": "Trail Boot", "brand": "Northway",
        "description": "Keeps dry.\\n\\nFor long ways over stones.",
        "categories": [{"slug": "boots", "name": "Boots"}],
        "specifications": [{"name": "Weight", "value": "1450 g"}],
        "pictures": [
          {
            "path": "/api/media/trail-boot-1600.webp", "width": 1600, "height": 1200,
            "alternativeText": "A brown boot",
            "renditions": [
              {"path": "/api/media/trail-boot-400.webp", "width": 400},
              {"path": "/api/media/trail-boot-1600.webp", "width": 1600}
            ]
          },
          {
            "path": "/api/media/sole.webp", "width": 400, "height": 300,
            "alternativeText": "Its sole",
            "renditions": [{"path": "/api/media/sole.webp", "width": 400}]
          }
        ],
        "options": [{"code": "size", "name": "Size", "values": []}],
        "variants": [
          {
            "variantId": "0193a5c0-0000-7000-8000-000000000011", "sku": "TB-42", "selection": [],
            "price": {
              "amount": {"amount": 123490, "currency": "EUR"},
              "former": {"amount": 150000, "currency": "EUR"}
            },
            "availability": "SOLD_OUT"
          },
          {
            "variantId": "0193a5c0-0000-7000-8000-000000000013", "sku": "TB-43", "selection": [],
            "price": {"amount": {"amount": 130000, "currency": "EUR"}},
            "availability": "LOW_STOCK", "remaining": 3
          }
        ],
        "version": 7
      }
      """;

  /** With one variant and texts that try to break out. */
  static final String HOSTILE =
      """
      {
        "productId": "0193a5c0-0000-7000-8000-000000000003", "slug": "hostile",
        "title": "</script><script>alert(1)</script> \\"quoted\\" 'n' \\u2028 & more",
        "brand": "<b>Brand</b>", "description": "<img src=x onerror=alert(2)>\\" onload=\\"x",
        "categories": [{"slug": "lamps", "name": "Lamps & Lights"}],
        "specifications": [],
        "pictures": [
          {
            "path": "/api/media/x.webp", "width": 4, "height": 3,
            "alternativeText": "\\"><script>alert(3)</script>",
            "renditions": [{"path": "/api/media/x.webp", "width": 4}]
          }
        ],
        "options": [],
        "variants": [
          {
            "variantId": "0193a5c0-0000-7000-8000-000000000014", "sku": "H-1", "selection": [],
            "price": {"amount": {"amount": 500, "currency": "JPY"}}, "availability": "IN_STOCK"
          }
        ],
        "version": 1
      }
      """;

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private CatalogueJson() {}

  static <T> Read<T> read(String json, TypeReference<T> type) {
    JsonNode tree = JSON.readTree(json);
    return new Read<>(JSON.treeToValue(tree, type), tree);
  }
}
