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

  private static final String PUBLIC = "openapi.json";
  private static final String INTERNAL = "internal-openapi.json";

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
    assertUnchanged(port, path, Path.of(PUBLIC));
  }

  /**
   * The same for what services offer each other, checked in as {@code internal-openapi.json}. The
   * test runs the service with {@code springdoc.paths-to-match=/internal/**}.
   *
   * @param port where the service answers
   */
  public static void assertInternalUnchanged(int port) {
    assertUnchanged(port, "/v3/api-docs", Path.of(INTERNAL));
  }

  private static void assertUnchanged(int port, String path, Path file) {
    String served =
        RestClient.create("http://localhost:" + port).get().uri(path).retrieve().body(String.class);
    String now = JSON.writeValueAsString(JSON.readTree(served)) + "\n";
    try {
      if (Boolean.getBoolean("openapi.update") || "".equals(System.getProperty("openapi.update"))) {
        Files.writeString(file, now);
      }
      assertThat(Files.exists(file) ? Files.readString(file) : "")
          .as(file + "; run with -Dopenapi.update if the change is meant")
          .isEqualTo(now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
