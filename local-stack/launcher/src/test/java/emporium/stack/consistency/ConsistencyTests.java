package emporium.stack.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.service.Service;
import emporium.stack.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Modules, launcher, containers, settings and documents agree with each other. */
class ConsistencyTests {

  private static final Pattern MODULE = Pattern.compile("<module>([a-z-]+)</module>");
  private static final Pattern VERSION =
      Pattern.compile("<artifactId>emporium</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern SETTING = Pattern.compile("(?m)^#?([A-Z_]+)=(.*)$");

  private final Map<String, Map<String, Object>> containers = Checkout.containers();

  private static List<String> services() {
    return Arrays.stream(Service.values()).map(Service::id).toList();
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }

  @ParameterizedTest
  @EnumSource
  void everyServiceIsAModuleAndAContainerOfItsOwnImage(Service service) {
    String pom = Checkout.text("pom.xml");
    String version = found(VERSION, pom).findFirst().orElseThrow();
    assertThat(found(MODULE, pom)).contains(service.id());
    assertThat(containers).containsKey(service.id());
    Map<String, Object> container = containers.get(service.id());

    assertThat(container)
        .containsEntry(
            "image", "emporium/%s:${EMPORIUM_VERSION:-%s}".formatted(service.id(), version))
        .containsEntry("read_only", true)
        .containsEntry("stop_grace_period", "20s");
    Map<String, Object> build = Checkout.part(container, "build");
    assertThat(Checkout.part(build, "args")).containsEntry("MODULE", service.id());
    assertThat(Checkout.text("Dockerfile")).contains("ARG VERSION=" + version);
  }

  @Test
  void nothingElseIsBuilt() {
    assertThat(
            containers.keySet().stream().filter(name -> containers.get(name).containsKey("build")))
        .containsExactlyInAnyOrderElementsOf(services());
    for (String script : List.of("docker/build-images", "docker/build-jars")) {
      assertThat(Checkout.text(script)).contains(String.join(" ", services()));
    }
    assertThat(Checkout.text("docker/build-jars")).contains("-pl " + String.join(",", services()));
  }

  @Test
  void everyStoreIsAContainerOnNoPortButOfThisMachine() {
    for (Store store : Store.values()) {
      assertThat(containers).containsKey(store.id());
      assertThat(Checkout.list(containers.get(store.id()), "ports"))
          .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }
  }

  @Test
  void everyContainerIsLimitedWatchedAndStartedAgain() {
    containers.forEach((name, container) -> {
      assertThat(container).as(name).containsKeys("mem_limit", "restart", "image");
      if (!container.containsKey("build") && !name.equals("demo")) {
        assertThat(container).as(name).containsKey("healthcheck");
      }
    });
    assertThat(Checkout.text("Dockerfile")).contains("HEALTHCHECK", "USER emporium");
  }

  @Test
  void servicesFindEachOtherByName() {
    for (String id : services()) {
      Checkout.part(containers.get(id), "environment")
          .forEach((name, value) -> {
            if (name.endsWith("_SERVICE_URL")) {
              String other =
                  name.replace("_URL", "").replace('_', '-').toLowerCase(java.util.Locale.ROOT);
              assertThat(value).isEqualTo("http://" + other + ":8080");
              assertThat(services()).contains(other);
            }
          });
    }
    assertThat(Checkout.text("docker/prometheus/prometheus.yml"))
        .contains(services().stream().map(id -> "- " + id).toList());
  }

  @ParameterizedTest
  @EnumSource
  void healthAndMetricsStayInside(Service service) {
    assertThat(containers.get(service.id())).doesNotContainKey("ports");
    assertThat(Checkout.text("Dockerfile")).contains("MANAGEMENT_SERVER_PORT=18080");
    assertThat(Checkout.text("docker/prometheus/prometheus.yml")).contains("port: 18080");
    assertThat(Checkout.text("docker/nginx/nginx.conf")).doesNotContain("18080", "actuator");
  }

  @Test
  void aFullCacheMakesRoomAndSessionsAreNeverDropped() {
    assertThat(Checkout.list(containers.get("redis"), "command").getLast())
        .contains("--maxmemory-policy noeviction", "--appendonly yes");
    assertThat(Checkout.list(containers.get("redis-cache"), "command").getLast())
        .contains("--maxmemory-policy allkeys-lru", "--maxmemory ");
    assertThat(Checkout.part(containers.get("gateway"), "environment"))
        .containsEntry("REDIS_HOST", "redis");
    assertThat(Checkout.part(containers.get("cart-service"), "environment"))
        .containsEntry("REDIS_HOST", "redis-cache");
  }

  @ParameterizedTest
  @EnumSource
  void aContainerSetsNothingItsServiceDoesNotRead(Service service) {
    String read =
        Checkout.text(service.id() + "/src/main/resources/application.yml")
            + Checkout.text("service-starter/src/main/resources/service-defaults.yml")
            + Checkout.text("service-starter/src/main/resources/local-secrets.yml");

    assertThat(Checkout.part(containers.get(service.id()), "environment").keySet())
        .allSatisfy(name ->
            assertThat(
                    read.contains("${" + name)
                        || name.startsWith("SPRING_")
                        || name.startsWith("MANAGEMENT_"))
                .as("%s reads %s", service.id(), name)
                .isTrue());
  }

  @Test
  void theExampleShowsEverySettingWithItsDefault() {
    var shown = new TreeMap<String, String>();
    SETTING
        .matcher(Checkout.text(".env.example"))
        .results()
        .forEach(line -> shown.put(line.group(1), line.group(2)));
    var asked = Checkout.variables();

    assertThat(shown)
        .containsOnlyKeys(
            Stream.concat(
                    asked.keySet().stream(),
                    Stream.of(
                        "COMPOSE_PROFILES",
                        "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT"))
                .toList());
    asked.forEach((name, value) -> {
      boolean derived = value.contains("$") || name.equals("EMPORIUM_TRUSTED_PROXIES");
      assertThat(shown.get(name)).as(name).isEqualTo(derived ? "" : value);
    });
  }

  @Test
  void whatIsMountedIsThere() {
    containers.forEach((name, container) ->
        Checkout.list(container, "volumes").stream()
            .filter(volume -> volume.startsWith("./"))
            .map(volume -> volume.substring(0, volume.indexOf(':')))
            .forEach(
                file -> assertThat(Checkout.has(file)).as("%s mounts %s", name, file).isTrue()));
  }

  @ParameterizedTest
  @EnumSource
  void theDocumentsNameEveryServiceWithItsPort(Service service) {
    assertThat(Checkout.text("docs/architecture.md"))
        .contains("| `%s` | %d |".formatted(service.id(), service.port().usual()));
    assertThat(Checkout.text("docs/operations.md")).contains("`" + service.id() + "`");
    assertThat(Checkout.text("README.md")).contains(service.id());
  }

  @Test
  void theOperationsDocumentNamesEveryContainerAndSecret() {
    String document = Checkout.text("docs/operations.md");

    assertThat(containers.keySet())
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
    assertThat(Checkout.variables().keySet())
        .filteredOn(name -> name.endsWith("_SECRET"))
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
  }

  @Test
  void dashboardsAndSettingsOfTheObserversCanBeRead() throws IOException {
    for (Path file : Checkout.filesUnder("docker/grafana/dashboards")) {
      JsonNode dashboard = new JsonMapper().readTree(file.toFile());
      assertThat(dashboard.path("title").asText()).isNotEmpty();
      assertThat(dashboard.at("/panels/0/targets/0/expr").asText()).isNotEmpty();
    }
    for (String file :
        List.of(
            "docker/otel/collector.yaml",
            "docker/tempo/tempo.yaml",
            "docker/prometheus/prometheus.yml",
            "docker/prometheus/alerts.yml",
            "docker/grafana/provisioning/datasources/sources.yaml",
            "docker/grafana/provisioning/dashboards/folder.yaml")) {
      assertThat(Checkout.yaml(file)).as(file).isNotEmpty();
    }
  }
}
