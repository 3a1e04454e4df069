package emporium.test.contract;

import emporium.events.DomainEvent;
import emporium.events.EventTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The events as checked in: what producers must write and consumers must read. */
public final class GoldenSamples {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GoldenSamples() {}

  public static <E extends DomainEvent> E read(Class<E> event) {
    return JSON.readValue(bytes(event), event);
  }

  public static byte[] bytes(Class<? extends DomainEvent> event) {
    String name = "/samples/" + EventTypes.nameOf(event) + ".json";
    try (InputStream sample =
        Objects.requireNonNull(GoldenSamples.class.getResourceAsStream(name), name)) {
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
