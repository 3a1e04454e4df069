package emporium.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one example every event has. */
final class GoldenSample {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GoldenSample() {}

  static JsonNode of(Class<? extends DomainEvent> event) {
    String name = "/samples/" + EventTypes.nameOf(event) + ".json";
    try (InputStream sample =
        Objects.requireNonNull(GoldenSample.class.getResourceAsStream(name), name)) {
      return JSON.readTree(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DomainEvent event(Class<? extends DomainEvent> event) {
    return JSON.treeToValue(of(event), event);
  }

  static Map<String, Object> asMap(Class<? extends DomainEvent> event) {
    return JSON.convertValue(of(event), new TypeReference<>() {});
  }
}
