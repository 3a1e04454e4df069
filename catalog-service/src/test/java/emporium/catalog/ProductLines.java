package emporium.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Lines of an import file; each new one is a product of its own. */
public record ProductLines(Map<String, Object> fields) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** A product of one variant. */
  public static ProductLines aLamp() {
    String tag = tag();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("slug", "harbour-lamp-" + tag);
    fields.put("texts", List.of(text("en", "Harbour Lamp " + tag)));
    fields.put("brand", "Norrwick");
    fields.put("category", category("tested-lamps", "Tested Lamps"));
    fields.put("variants", List.of(variant("LAMP-" + tag, Map.of())));
    return new ProductLines(fields);
  }

  /** A product in two sizes. */
  public static ProductLines aBoot() {
    String sku = "BOOT-" + tag();
    return aLamp()
        .with(
            "options",
            List.of(
                Map.of(
                    "code",
                    "size",
                    "name",
                    List.of(localized("en", "Size"), localized("de", "Größe")),
                    "values",
                    List.of(value("s", "Small"), value("m", "Medium")))))
        .with(
            "variants",
            List.of(
                variant(sku + "-S", Map.of("size", "s")),
                variant(sku + "-M", Map.of("size", "m"))));
  }

  private static String tag() {
    return UUID.randomUUID().toString().substring(0, 8);
  }

  public static Map<String, Object> text(String locale, String title) {
    return Map.of(
        "locale",
        locale,
        "title",
        title,
        "description",
        "A lamp that bends where you need light.",
        "specifications",
        List.of(Map.of("name", "Power", "value", "9 W")));
  }

  public static Map<String, Object> localized(String locale, String text) {
    return Map.of("locale", locale, "text", text);
  }

  public static Map<String, Object> value(String code, String name) {
    return Map.of("code", code, "name", List.of(localized("en", name)));
  }

  public static Map<String, Object> variant(String sku, Map<String, String> options) {
    return Map.of(
        "sku",
        sku,
        "options",
        options,
        "weightGrams",
        1450,
        "prices",
        List.of(price(3990)),
        "stock",
        20);
  }

  public static Map<String, Object> price(long cents) {
    return price(cents, "EUR");
  }

  public static Map<String, Object> price(long amount, String currency) {
    return Map.of("amount", Map.of("amount", amount, "currency", currency));
  }

  private static Map<String, Object> category(String slug, String name) {
    return Map.of("slug", slug, "name", List.of(localized("en", name)));
  }

  public ProductLines with(String field, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new ProductLines(changed);
  }

  public ProductLines without(String field) {
    Map<String, Object> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new ProductLines(changed);
  }

  public ProductLines titled(String title) {
    return with("texts", List.of(text("en", title)));
  }

  public ProductLines inCategory(String slug, String name) {
    return with("category", category(slug, name));
  }

  /** Says something of every variant. */
  public ProductLines withVariants(String field, Object value) {
    ProductLines changed = this;
    for (int i = 0; i < variants().size(); i++) {
      changed = changed.withVariant(i, field, value);
    }
    return changed;
  }

  public ProductLines withVariant(int index, String field, Object value) {
    List<Map<String, Object>> changed = new ArrayList<>(variants());
    Map<String, Object> variant = new LinkedHashMap<>(changed.get(index));
    variant.put(field, value);
    changed.set(index, variant);
    return with("variants", changed);
  }

  public ProductLines withoutVariant(int index, String field) {
    List<Map<String, Object>> changed = new ArrayList<>(variants());
    Map<String, Object> variant = new LinkedHashMap<>(changed.get(index));
    variant.remove(field);
    changed.set(index, variant);
    return with("variants", changed);
  }

  public ProductLines withStock(int units) {
    return withVariants("stock", units);
  }

  public ProductLines priced(Map<String, Object> price) {
    return withVariants("prices", List.of(price));
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> variants() {
    return (List<Map<String, Object>>) java.util.Objects.requireNonNull(fields.get("variants"));
  }

  public String slug() {
    return String.valueOf(fields.get("slug"));
  }

  /** Of the first variant. */
  public String sku() {
    return String.valueOf(variants().getFirst().get("sku"));
  }

  public String json() {
    return JSON.writeValueAsString(fields);
  }
}
