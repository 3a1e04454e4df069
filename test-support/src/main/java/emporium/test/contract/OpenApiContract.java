package emporium.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a service's OpenAPI document against the one that is checked in as {@code openapi.json}.
 * With {@code -Dopenapi.update} the file is written instead.
 */
public final class OpenApiContract {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApiContract() {}

  /**
   * @param port where the service answers
   */
  public static void assertUnchanged(int port) {
    assertUnchanged(port, "/v3/api-docs");
  }

  public static void assertUnchanged(int port, String path) {
    assertUnchanged(port, path, "openapi.json");
  }

  /**
   * @param file where the document is checked in
   */
  public static void assertUnchanged(int port, String path, String file) {
    String served =
        RestClient.create("http://localhost:" + port).get().uri(path).retrieve().body(String.class);
    String now = JSON.writeValueAsString(JSON.readTree(served)) + "\n";
    Path document = Path.of(file);
    try {
      if (Boolean.getBoolean("openapi.update") || "".equals(System.getProperty("openapi.update"))) {
        Files.writeString(document, now);
      }
      assertThat(Files.exists(document) ? Files.readString(document) : "")
          .as(file + "; run with -Dopenapi.update if the change is meant")
          .isEqualTo(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
