package emporium.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.kubernetes.Manifests.Workload;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The files in {@code k8s/}, as they are written, agree with the services, Compose and the
 * documents.
 */
class ManifestTests {

  private static final List<String> SERVICES = Project.SERVICES;
  private static final String BASE = "k8s/base/";
  private static final String LOCAL = "k8s/overlays/local/";
  private static final String AWS = "k8s/overlays/aws/";

  private static final List<String> STORES =
      List.of("mysql", "mongodb", "redis", "redis-cache", "kafka", "elasticsearch", "mail");

  private final Deployment template =
      Manifests.of(BASE + "service/deployment.yaml").one(Deployment.class, "service");

  private static Map<String, Object> kustomization(String folder) {
    return Project.yaml(folder + "/kustomization.yaml");
  }

  /** What a folder's kustomization generates under a name. */
  private static Map<String, String> generated(String folder, String generator, String name) {
    var settings = new TreeMap<String, String>();
    list(kustomization(folder), generator).stream()
        .filter(it -> it.get("name").equals(name))
        .flatMap(it -> ((List<?>) it.get("literals")).stream())
        .map(literal -> literal.toString().split("=", 2))
        .forEach(literal -> settings.put(literal[0], literal[1]));
    return settings;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> whole, String name) {
    return (List<Map<String, Object>>) whole.getOrDefault(name, List.of());
  }

  private static Map<String, String> secrets(String name) {
    return generated(LOCAL + "secrets", "secretGenerator", name);
  }

  /** What a service finds set on one machine. */
  private static Map<String, String> environment(String service) {
    var environment = generated(BASE, "configMapGenerator", "emporium");
    environment.putAll(generated(BASE + service, "configMapGenerator", "service"));
    environment.putAll(secrets(service));
    return environment;
  }

  @Test
  void servicesAndStoresAreThoseOfCompose() {
    var containers = new TreeSet<>(Project.containers().keySet());
    // Each is another thing in a cluster: an Ingress, a Job, and what component "monitoring" is
    // scraped by.
    containers.removeIf(
        name -> name.equals("nginx") || Project.container(name).containsKey("profiles"));

    assertThat(Stream.concat(SERVICES.stream(), STORES.stream()))
        .containsExactlyInAnyOrderElementsOf(containers);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceIsNamedOnceForAll(String service) {
    var kustomization = kustomization(BASE + service);

    assertThat((List<?>) kustomization(BASE).get("resources")).asList().contains(service);
    assertThat(kustomization)
        .containsEntry("resources", List.of("../service"))
        .containsEntry(
            "images",
            List.of(Map.of("name", "emporium/service", "newName", "emporium/" + service)));
    assertThat(list(kustomization, "labels").getFirst().get("pairs"))
        .isEqualTo(Map.of("app.kubernetes.io/name", service));
    assertThat(Project.text(BASE + service + "/kustomization.yaml"))
        .contains("secretRef: { name: " + service + " }")
        .contains(
            service.endsWith("-service")
                ? "namePrefix: " + service.replaceFirst("service$", "\n")
                : "path: /metadata/name, value: " + service + " }");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceFindsTheSettingsAndSecretsOfCompose(String service) {
    var expected = Project.environment(service);
    // Nobody stands in front of a gateway on one machine; in Compose, nginx does.
    expected.computeIfPresent("EMPORIUM_TRUSTED_PROXIES", (_, _) -> "none");

    assertThat(environment(service)).isEqualTo(expected);
    assertThat(Project.container(service))
        .extractingByKey("image")
        .isEqualTo("emporium/%s:%s".formatted(service, Project.version()));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceReadsWhatIsSetForItOnAws(String service) {
    var secret = Manifests.of(AWS + "external-secrets.yaml").secret(service);
    var settings = generated(AWS, "configMapGenerator", "emporium");
    settings.putAll(generated(AWS, "configMapGenerator", service));

    assertThat(secret).containsKeys(secrets(service).keySet().toArray(String[]::new));
    assertThat(Stream.concat(secret.keySet().stream(), settings.keySet().stream()))
        .allSatisfy(name ->
            assertThat(Project.reads(service, name)).as("%s reads %s", service, name).isTrue());
  }

  @Test
  void aServiceRunsAsInItsImageAndInCompose() {
    Container container = container(template);
    Map<String, Object> compose = Project.container(SERVICES.getFirst());

    assertThat(container.getImage()).isEqualTo("emporium/service:" + Project.version());
    assertThat(container.getPorts())
        .extracting(port -> port.getName() + " " + port.getContainerPort())
        .containsExactly(
            "http " + Project.find("SERVER_PORT=(\\d+)", "Dockerfile"),
            "management " + Project.find("MANAGEMENT_SERVER_PORT=(\\d+)", "Dockerfile"));
    assertThat(template.getSpec().getTemplate().getSpec().getSecurityContext().getRunAsUser())
        .hasToString(Project.find("--uid (\\d+)", "Dockerfile"));
    assertThat(container.getResources().getLimits().get("memory"))
        .hasToString(memory(compose.get("mem_limit")));
  }

  /** Compose's {@code 512m} is Kubernetes' {@code 512Mi}. */
  private static String memory(Object limit) {
    return limit.toString().replace("m", "Mi");
  }

  private static Container container(Deployment deployment) {
    return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
  }

  @Test
  void probesAskWhatTheServicesAnswer() {
    Container container = container(template);

    assertThat(Project.text("service-starter/src/main/resources/service-defaults.yml"))
        .containsPattern("endpoint.health:\\s+probes.enabled: true")
        // Readiness is a service's own: with no group of that name, no store is part of it.
        .doesNotContain("health.group", "group.readiness");
    assertThat(
            Stream.of(
                    container.getStartupProbe(),
                    container.getReadinessProbe(),
                    container.getLivenessProbe())
                .map(probe ->
                    probe.getHttpGet().getPort().getStrVal() + probe.getHttpGet().getPath()))
        .containsExactly(
            "management/actuator/health/liveness",
            "management/actuator/health/readiness",
            "management/actuator/health/liveness");
    assertThat(Project.text("Dockerfile"))
        .contains("$MANAGEMENT_SERVER_PORT/actuator/health/readiness");
  }

  @Test
  void aServiceObeysTheRestrictedProfile() {
    Rules.restricted("service", template.getSpec().getTemplate().getSpec());
    Rules.readOnly("service", template.getSpec().getTemplate().getSpec());
  }

  @Test
  void anEndIsWaitedFor() {
    Rules.drains("service", template.getSpec().getTemplate().getSpec());
  }

  @ParameterizedTest
  @ValueSource(strings = {LOCAL, AWS})
  void networkPoliciesAreTheArrowsOfTheArchitecture(String overlay) {
    var policies =
        Manifests.of(BASE + "network-policies.yaml", overlay + "network-policies.yaml")
            .all(NetworkPolicy.class);
    var workloads = new ArrayList<Workload>();
    SERVICES.forEach(name -> workloads.add(pod(name, "service")));
    workloads.add(pod("search-index", "job"));
    if (overlay.equals(LOCAL)) {
      STORES.forEach(name -> workloads.add(pod(name, "store")));
      workloads.add(pod("demo", "job"));
    }

    Rules.arrows(policies, workloads, ports(overlay));
  }

  private static Workload pod(String name, String component) {
    return new Workload(
        name,
        Map.of("app.kubernetes.io/name", name, "app.kubernetes.io/component", component),
        new PodSpec());
  }

  private static Map<String, String> ports(String overlay) {
    var settings = new HashMap<String, Map<String, String>>();
    for (String service : SERVICES) {
      var environment = environment(service);
      if (overlay.equals(AWS)) {
        environment.putAll(generated(AWS, "configMapGenerator", "emporium"));
        environment.putAll(generated(AWS, "configMapGenerator", service));
      }
      settings.put(service, environment);
    }
    return Rules.portsOfStores(settings);
  }

  @ParameterizedTest
  @FieldSource("STORES")
  void aStoreIsTheOneOfCompose(String store) {
    Map<String, Object> compose = Project.container(store);
    var manifests = Manifests.of(LOCAL + "stores/" + store + ".yaml");
    Container container = manifests.workload(store).pod().getContainers().getFirst();

    assertThat(container.getImage()).isEqualTo(compose.get("image"));
    assertThat(container.getArgs()).isEqualTo(compose.getOrDefault("command", List.of()));
    assertThat(container.getResources().getLimits().get("memory"))
        .hasToString(memory(compose.get("mem_limit")));
    var environment = generated(LOCAL + "stores", "configMapGenerator", store);
    environment.putAll(secrets(store));
    assertThat(environment).isEqualTo(Project.environment(store));
  }

  @Test
  void alertsAreThoseOfCompose() {
    var rule =
        Manifests.of("k8s/components/monitoring/alerts.yaml").all("PrometheusRule").getFirst();

    assertThat(rule.<Object>get("spec")).isEqualTo(Project.yaml("docker/prometheus/alerts.yml"));
  }

  @Test
  void lagIsThatOfAServicesGroupAndInstancesAreAsManyAsPartitions() {
    var scaled =
        Manifests.of("k8s/components/keda/notification-service.yaml")
            .all("ScaledObject")
            .getFirst();

    assertThat(scaled.<String>get("spec", "scaleTargetRef", "name")).isIn(SERVICES);
    assertThat(scaled.<String>get("spec", "triggers", 0, "metadata", "consumerGroup"))
        .isEqualTo(scaled.<String>get("spec", "scaleTargetRef", "name"));
    assertThat(scaled.<Integer>get("spec", "maxReplicaCount"))
        .hasToString(
            Project.find(
                "PARTITIONS = (\\d+)", "common-events/src/main/java/emporium/events/Topics.java"));
  }

  @Test
  void theOperationsDocumentNamesEverySecretOfAws() {
    String document = Project.text("docs/operations.md");

    assertThat(
            Manifests.of(AWS + "external-secrets.yaml").all("ExternalSecret").stream()
                .flatMap(it -> it.<List<Map<String, Object>>>get("spec", "data").stream())
                .map(entry -> Project.part(entry, "remoteRef").get("property")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
  }
}
