package emporium.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a service's OpenAPI document against the one that is checked in as {@code openapi.json}.
 * With {@code -Dopenapi.update} the file is written instead.
 */
public final class OpenApiContract {

  private static final Path FILE = Path.of("openapi.json");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApiContract() {}

  /**
   * @param served what {@code /v3/api-docs} answered
   */
  public static void assertUnchanged(String served) {
    String now = JSON.writeValueAsString(JSON.readTree(served)) + "\n";
    try {
      if (Boolean.getBoolean("openapi.update") || "".equals(System.getProperty("openapi.update"))) {
        Files.writeString(FILE, now);
      }
      assertThat(Files.exists(FILE) ? Files.readString(FILE) : "")
          .as("openapi.json; run with -Dopenapi.update if the change is meant")
          .isEqualTo(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
