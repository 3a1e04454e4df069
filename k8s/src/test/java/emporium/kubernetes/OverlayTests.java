package emporium.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.kubernetes.Manifests.Workload;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every overlay, as kustomize renders it: each object has the fields its kind has and no others,
 * finds what it refers to, and obeys the rules. Run by {@code mvn -pl k8s -Poverlays verify}.
 */
@Tag("overlays")
@ParameterizedClass
@EnumSource
class OverlayTests {

  enum Overlay {
    LOCAL,
    AWS,
    PODMAN;

    private final Manifests manifests = Manifests.rendered(name().toLowerCase(Locale.ROOT));
  }

  /**
   * Two processors and 8 GiB, less what the system and the kubelet keep (70m, 1 GiB) and what runs
   * on every node (250m, 512 MiB: network, DNS, metrics).
   */
  private static final Room NODE = new Room(new BigDecimal("1.68"), gibibytes("6.5"));

  private static final int NODES = 3;

  private final Overlay overlay;
  private final Manifests manifests;

  OverlayTests(Overlay overlay) {
    this.overlay = overlay;
    this.manifests = overlay.manifests;
  }

  private List<Workload> services() {
    return manifests.workloads().stream().filter(Workload::isService).toList();
  }

  @Test
  void allServicesAndAllElseAreInOneNamespace() {
    assertThat(services())
        .extracting(Workload::name)
        .containsExactlyInAnyOrderElementsOf(Project.SERVICES);
    String namespace = manifests.all(Namespace.class).getFirst().getMetadata().getName();
    assertThat(manifests.objects())
        .filteredOn(object -> !(object instanceof Namespace))
        .allSatisfy(object ->
            assertThat(object.getMetadata().getNamespace()).as(name(object)).isEqualTo(namespace));
    assertThat(manifests.objects()).extracting(OverlayTests::name).doesNotHaveDuplicates();
  }

  private static String name(HasMetadata object) {
    return object.getKind() + " " + object.getMetadata().getName();
  }

  @Test
  void everyContainerObeysTheRestrictedProfile() {
    assertThat(manifests.all(Namespace.class).getFirst().getMetadata().getLabels())
        .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
    manifests
        .workloads()
        .forEach(workload -> {
          Rules.restricted(workload.name(), workload.pod());
          if (!workload.isStore()) {
            Rules.readOnly(workload.name(), workload.pod());
          }
        });
  }

  @Test
  void imagesAreThoseThatAreBuiltOfThisVersion() {
    var built = new ArrayList<>(Project.SERVICES);
    built.add(Project.find("AS (demo)\n", "Dockerfile"));
    for (Workload workload : manifests.workloads()) {
      String image = workload.pod().getContainers().getFirst().getImage();
      if (workload.isStore()) {
        assertThat(image).isEqualTo(Project.container(workload.name()).get("image"));
      } else {
        String name = workload.isService() ? workload.name() : "(" + String.join("|", built) + ")";
        assertThat(image)
            .matches(
                // In a registry, a tag is a build's own.
                overlay == Overlay.AWS
                    ? "[0-9a-z.-]+\\.amazonaws\\.com/emporium/%s:[\\w.-]+".formatted(name)
                    : "emporium/%s:%s".formatted(name, Project.version()));
      }
    }
  }

  @Test
  void everyServiceFindsItsSettingsAndSecrets() {
    for (Workload service : services()) {
      Map<String, String> environment = manifests.environment(service);
      Map<String, String> compose = Project.environment(service.name());

      assertThat(environment)
          .as(service.name())
          .containsKeys(compose.keySet().toArray(String[]::new));
      if (overlay == Overlay.AWS) {
        assertThat(environment.values()).noneMatch(value -> value.contains("local-only"));
        assertThat(environment).containsEntry("EMPORIUM_PUBLIC_URL", "https://" + shop());
      } else {
        compose.computeIfPresent("EMPORIUM_TRUSTED_PROXIES", (_, _) -> "none");
        environment.replaceAll((_, value) -> value.replace("-pod-0:", ":"));
        assertThat(environment).as(service.name()).isEqualTo(compose);
      }
      environment.forEach((name, value) -> {
        if (name.endsWith("_SERVICE_URL")) {
          assertThat(Project.SERVICES)
              .as(name)
              .contains(value.replaceFirst("^http://", "").replaceFirst("(-pod-0)?:8080$", ""));
        }
      });
    }
  }

  private String shop() {
    return manifests.all(Ingress.class).getFirst().getSpec().getRules().getFirst().getHost();
  }

  @Test
  void whatIsReferredToIsThere() {
    for (Workload workload : manifests.workloads()) {
      if (workload.isService()) {
        manifests.one(ServiceAccount.class, workload.pod().getServiceAccountName());
      }
      workload.pod().getVolumes().stream()
          .filter(volume -> volume.getConfigMap() != null)
          .forEach(volume -> manifests.one(ConfigMap.class, volume.getConfigMap().getName()));
      for (Container container : workload.pod().getContainers()) {
        manifests.environment(workload);
        container.getEnv().stream()
            .map(variable -> variable.getValueFrom().getSecretKeyRef())
            .forEach(key -> assertThat(manifests.secret(key.getName())).containsKey(key.getKey()));
        assertThat(container.getVolumeMounts())
            .extracting(mount -> mount.getName())
            .isSubsetOf(
                Stream.concat(
                        workload.pod().getVolumes().stream().map(volume -> volume.getName()),
                        claims(workload))
                    .toList());
      }
    }
    for (Service service : manifests.all(Service.class)) {
      List<Workload> behind = selected(service.getSpec().getSelector());
      assertThat(behind).as(name(service)).hasSize(1);
      assertThat(service.getSpec().getPorts())
          .isNotEmpty()
          .allSatisfy(
              port -> assertThat(containerPort(behind.getFirst(), port)).isEqualTo(port.getPort()));
    }
    for (var monitor : manifests.all("ServiceMonitor")) {
      Map<String, String> labels = monitor.get("spec", "selector", "matchLabels");
      assertThat(manifests.all(Service.class))
          .filteredOn(it -> it.getMetadata().getLabels().entrySet().containsAll(labels.entrySet()))
          .hasSameSizeAs(Project.SERVICES)
          .allSatisfy(service -> {
            assertThat(service.getMetadata().getLabels())
                .containsEntry(monitor.<String>get("spec", "jobLabel"), "emporium");
            assertThat(service.getSpec().getPorts())
                .extracting(ServicePort::getName)
                .contains(monitor.<String>get("spec", "endpoints", 0, "port"));
          });
    }
    for (Ingress ingress : manifests.all(Ingress.class)) {
      var backend =
          ingress.getSpec().getRules().getFirst().getHttp().getPaths().getFirst().getBackend();
      assertThat(manifests.one(Service.class, backend.getService().getName()).getSpec().getPorts())
          .extracting(ServicePort::getName)
          .contains(backend.getService().getPort().getName());
    }
  }

  private Stream<String> claims(Workload workload) {
    return manifests.all(StatefulSet.class).stream()
        .filter(set -> set.getMetadata().getName().equals(workload.name()))
        .flatMap(set -> set.getSpec().getVolumeClaimTemplates().stream())
        .map(claim -> claim.getMetadata().getName());
  }

  private List<Workload> selected(Map<String, String> labels) {
    return manifests.workloads().stream()
        .filter(workload -> workload.labels().entrySet().containsAll(labels.entrySet()))
        .toList();
  }

  private static Integer containerPort(Workload workload, ServicePort port) {
    return workload.pod().getContainers().getFirst().getPorts().stream()
        .filter(it -> it.getName().equals(port.getTargetPort().getStrVal()))
        .map(ContainerPort::getContainerPort)
        .findFirst()
        .orElseThrow(() -> new AssertionError(workload.name() + " has no port " + port));
  }

  @Test
  void everyServiceIsScaledSpreadAndNeverGoneWhole() {
    for (Workload service : services()) {
      Deployment deployment = manifests.one(Deployment.class, service.name());
      assertThat(deployment.getSpec().getReplicas()).as("the autoscaler says how many").isNull();
      var update = deployment.getSpec().getStrategy().getRollingUpdate();
      assertThat(update.getMaxUnavailable().getIntVal()).isZero();
      assertThat(update.getMaxSurge().getIntVal()).isOne();
      assertThat(deployment.getSpec().getSelector().getMatchLabels())
          .isEqualTo(Map.of("app.kubernetes.io/name", service.name()));
      assertThat(service.pod().getTopologySpreadConstraints())
          .hasSize(2)
          .allSatisfy(spread ->
              assertThat(Arrows.matches(spread.getLabelSelector(), service.labels())).isTrue());
      var budget = manifests.one(PodDisruptionBudget.class, service.name()).getSpec();
      assertThat(budget.getMaxUnavailable().getIntVal()).isOne();
      assertThat(budget.getSelector().getMatchLabels())
          .isEqualTo(Map.of("app.kubernetes.io/name", service.name()));
      assertThat(leastInstances(service.name()))
          .as(service.name())
          .isGreaterThanOrEqualTo(
              overlay == Overlay.LOCAL && !service.name().equals(Project.GATEWAY) ? 1 : 2);
    }
  }

  /** By the one autoscaler a service has, of whatever kind. */
  private int leastInstances(String service) {
    return Stream.concat(
            manifests.all(HorizontalPodAutoscaler.class).stream()
                .filter(it -> it.getSpec().getScaleTargetRef().getName().equals(service))
                .map(it -> it.getSpec().getMinReplicas()),
            manifests.all("ScaledObject").stream()
                .filter(it -> it.get("spec", "scaleTargetRef", "name").equals(service))
                .map(it -> it.<Integer>get("spec", "minReplicaCount")))
        .reduce((one, other) -> {
          throw new AssertionError(service + " has two autoscalers");
        })
        .orElseThrow(() -> new AssertionError(service + " has no autoscaler"));
  }

  @Test
  void noRequestIsLostWhenAnInstanceEnds() {
    services().forEach(service -> Rules.drains(service.name(), service.pod()));
    for (Ingress ingress : manifests.all(Ingress.class)) {
      var gateway = manifests.workload(Project.GATEWAY).pod();
      var annotations = ingress.getMetadata().getAnnotations();
      String delay = annotation(annotations, "target-group-attributes");
      assertThat(delay)
          .isEqualTo(
              "deregistration_delay.timeout_seconds="
                  + (Rules.preStopSeconds(gateway) + Rules.shutdownSeconds()));
      long idle =
          seconds(
              annotation(annotations, "load-balancer-attributes"), "idle_timeout.timeout_seconds");
      assertThat(manifests.environment(manifests.workload(Project.GATEWAY)))
          .extractingByKey("SERVER_TOMCAT_KEEPALIVETIMEOUT")
          .satisfies(
              alive -> assertThat(Long.parseLong(alive.replace("s", ""))).isGreaterThan(idle));
      assertThat(annotation(annotations, "healthcheck-port")).isEqualTo("18080");
      assertThat(annotation(annotations, "healthcheck-path"))
          .isEqualTo(gateway.getContainers().getFirst().getReadinessProbe().getHttpGet().getPath());
    }
  }

  private static String annotation(Map<String, String> annotations, String name) {
    return annotations.getOrDefault("alb.ingress.kubernetes.io/" + name, "");
  }

  private static long seconds(String attributes, String name) {
    return Arrays.stream(attributes.split(","))
        .filter(attribute -> attribute.startsWith(name + "="))
        .mapToLong(attribute -> Long.parseLong(attribute.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void networkPoliciesAreTheArrowsOfTheArchitecture() {
    if (overlay == Overlay.PODMAN) {
      // It reads none, and its stores have none.
      return;
    }
    var settings = new HashMap<String, Map<String, String>>();
    services().forEach(it -> settings.put(it.name(), manifests.environment(it)));

    Rules.arrows(
        manifests.all(NetworkPolicy.class), manifests.workloads(), Rules.portsOfStores(settings));
  }

  private record Room(BigDecimal processors, BigDecimal memory) {

    Room less(Room other) {
      return new Room(processors.subtract(other.processors), memory.subtract(other.memory));
    }

    boolean holds(Room other) {
      return processors.compareTo(other.processors) >= 0 && memory.compareTo(other.memory) >= 0;
    }
  }

  private static BigDecimal gibibytes(String number) {
    return new BigDecimal(number).multiply(BigDecimal.valueOf(1L << 30));
  }

  /** With one instance more of every service, as there is while all of them are renewed. */
  @Test
  void requestsFitThreeSmallNodes() {
    var pods = new ArrayList<Room>();
    for (Workload workload : manifests.workloads()) {
      Map<String, Quantity> requests =
          workload.pod().getContainers().getFirst().getResources().getRequests();
      var pod =
          new Room(
              requests.get("cpu").getNumericalAmount(),
              requests.get("memory").getNumericalAmount());
      int instances = workload.isService() ? leastInstances(workload.name()) + 1 : 1;
      for (int i = 0; i < instances; i++) {
        pods.add(pod);
      }
    }
    pods.sort(Comparator.comparing(Room::memory).reversed());

    var nodes = new ArrayList<>(Collections.nCopies(NODES, NODE));
    for (Room pod : pods) {
      int node = 0;
      while (node < NODES && !nodes.get(node).holds(pod)) {
        node++;
      }
      assertThat(node).as("a node has room for %s; left: %s", pod, nodes).isLessThan(NODES);
      nodes.set(node, nodes.get(node).less(pod));
    }
  }
}
