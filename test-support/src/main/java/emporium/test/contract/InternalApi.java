package emporium.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The internal APIs of the services, as their checked-in {@code internal-openapi.json} describes
 * them. The stubs in a client's tests are validated against it, so that both sides change together.
 */
public final class InternalApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String service;
  private final JsonNode document;

  private InternalApi(String service, JsonNode document) {
    this.service = service;
    this.document = document;
  }

  public static InternalApi of(String service) {
    Path file =
        Path.of(System.getProperty("emporium.root", ".."), service, "internal-openapi.json");
    try {
      return new InternalApi(service, JSON.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fails unless the service may answer so.
   *
   * @param method in lower case
   * @param path with its variables: {@code /internal/carts/{customerId}}
   */
  public void assertAnswers(String method, String path, int status, String body) {
    JsonNode content =
        operation(method, path).path("responses").path(Integer.toString(status)).path("content");
    assertThat(content.isEmpty())
        .as("%s answers %s %s with %d and a body", service, method, path, status)
        .isFalse();
    assertValid(content.values().iterator().next().path("schema"), body, path);
  }

  /** Fails unless the service takes such a body. */
  public void assertTakes(String method, String path, String body) {
    JsonNode content = operation(method, path).path("requestBody").path("content");
    assertValid(content.values().iterator().next().path("schema"), body, path);
  }

  private JsonNode operation(String method, String path) {
    JsonNode operation = document.path("paths").path(path).path(method);
    assertThat(operation.isMissingNode()).as("%s has no %s %s", service, method, path).isFalse();
    return operation;
  }

  private void assertValid(JsonNode schema, String body, String what) {
    ObjectNode root = JSON.createObjectNode();
    root.set("components", document.path("components"));
    root.putArray("allOf").add(schema);
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(JSON.readTree(body)))
        .as("%s of %s: %s", what, service, body)
        .extracting(Error::toString)
        .isEmpty();
  }
}
