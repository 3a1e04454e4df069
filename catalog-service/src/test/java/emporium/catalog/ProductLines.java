package emporium.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Lines of an import file; each new one is a product of its own. */
public record ProductLines(Map<String, Object> fields) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static ProductLines aLamp() {
    String tag = UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sku", "LAMP-" + tag);
    fields.put("slug", "harbour-lamp-" + tag);
    fields.put("title", "Harbour Lamp " + tag);
    fields.put("description", "A lamp that bends where you need light.");
    fields.put("brand", "Norrwick");
    fields.put("category", Map.of("slug", "lighting", "name", "Lighting"));
    fields.put("price", Map.of("amount", 3990, "currency", "EUR"));
    fields.put("specifications", List.of(Map.of("name", "Power", "value", "9 W")));
    fields.put("pictures", List.of("harbour-lamp.svg"));
    fields.put("stock", 20);
    return new ProductLines(fields);
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

  public ProductLines inCategory(String slug, String name) {
    return with("category", Map.of("slug", slug, "name", name));
  }

  public String slug() {
    return String.valueOf(fields.get("slug"));
  }

  public String sku() {
    return String.valueOf(fields.get("sku"));
  }

  public String json() {
    return JSON.writeValueAsString(fields);
  }
}
