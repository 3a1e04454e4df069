package emporium.kubernetes;

import static emporium.kubernetes.Arrows.arrow;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.kubernetes.Manifests.Workload;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What holds of the files as they are written and of every overlay as it is rendered. */
final class Rules {

  private Rules() {}

  /** The Pod Security Standard "restricted", and no token of the cluster. */
  static void restricted(String name, PodSpec pod) {
    assertThat(pod.getAutomountServiceAccountToken()).as(name + " has no token").isFalse();
    assertThat(pod.getEnableServiceLinks()).as(name + " has no service links").isFalse();
    assertThat(pod.getHostNetwork()).isNull();
    assertThat(pod.getHostPID()).isNull();
    assertThat(pod.getHostIPC()).isNull();
    assertThat(pod.getInitContainers()).isEmpty();
    var user = Objects.requireNonNull(pod.getSecurityContext(), name);
    assertThat(user.getRunAsNonRoot()).as(name + " is not root").isTrue();
    assertThat(user.getRunAsUser()).as(name).isPositive();
    assertThat(user.getSeccompProfile().getType()).as(name).isEqualTo("RuntimeDefault");
    assertThat(pod.getVolumes())
        .as(name)
        .allSatisfy(volume ->
            assertThat(volume.getEmptyDir() != null || volume.getConfigMap() != null).isTrue());
    assertThat(pod.getContainers())
        .isNotEmpty()
        .allSatisfy(container -> {
          var rights = Objects.requireNonNull(container.getSecurityContext(), name);
          assertThat(rights.getAllowPrivilegeEscalation()).as(name).isFalse();
          assertThat(rights.getPrivileged()).as(name).isNull();
          assertThat(rights.getRunAsUser()).as(name).isNull();
          assertThat(rights.getRunAsNonRoot()).as(name).isNull();
          assertThat(rights.getCapabilities().getDrop()).as(name).containsExactly("ALL");
          assertThat(rights.getCapabilities().getAdd()).as(name).isEmpty();
          assertThat(container.getResources().getRequests()).as(name).containsKeys("cpu", "memory");
          assertThat(container.getResources().getLimits()).as(name).containsKeys("cpu", "memory");
        });
  }

  static void readOnly(String name, PodSpec pod) {
    assertThat(pod.getContainers())
        .allSatisfy(container ->
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                .as(name + " writes nothing to its image")
                .isTrue());
  }

  /** Compose's {@code stop_grace_period}: how long a service takes to finish what was begun. */
  static long shutdownSeconds() {
    return Long.parseLong(
        Project.container(Project.GATEWAY).get("stop_grace_period").toString().replace("s", ""));
  }

  static long preStopSeconds(PodSpec pod) {
    return pod.getContainers().getFirst().getLifecycle().getPreStop().getSleep().getSeconds();
  }

  /** A service is not killed while it still may be asked or finishes what was begun. */
  static void drains(String name, PodSpec pod) {
    assertThat(preStopSeconds(pod)).as(name).isPositive();
    assertThat(pod.getTerminationGracePeriodSeconds())
        .as(name + " has time to end")
        .isGreaterThan(preStopSeconds(pod) + shutdownSeconds());
  }

  /**
   * The port of each store, from the settings of the services that know it.
   *
   * @param settings each service's
   */
  static Map<String, String> portsOfStores(Map<String, Map<String, String>> settings) {
    var ports = new HashMap<String, String>();
    ports.put("mysql", port(settings, "order-service", "MYSQL_ADDRESS"));
    // Named without a port on AWS, where it is always this one.
    ports.put("mongodb", "27017");
    ports.put("redis", port(settings, Project.GATEWAY, "REDIS_PORT"));
    ports.put("redis-cache", port(settings, "cart-service", "REDIS_PORT"));
    ports.put("kafka", port(settings, "order-service", "KAFKA_BOOTSTRAP_SERVERS"));
    ports.put("elasticsearch", port(settings, "catalog-service", "ELASTICSEARCH_URIS"));
    ports.put("mail", port(settings, "notification-service", "SMTP_PORT"));
    return ports;
  }

  private static String port(
      Map<String, Map<String, String>> settings, String service, String variable) {
    String address = Objects.requireNonNull(settings.get(service).get(variable), variable);
    return address.substring(address.lastIndexOf(':') + 1);
  }

  /** Everything is forbidden but the arrows of the architecture, each with both its halves. */
  static void arrows(
      List<NetworkPolicy> policies, List<Workload> workloads, Map<String, String> ports) {
    assertThat(policies)
        .as("a policy that forbids everything")
        .anySatisfy(policy -> {
          assertThat(policy.getSpec().getPodSelector().getMatchLabels()).isEmpty();
          assertThat(policy.getSpec().getPodSelector().getMatchExpressions()).isEmpty();
          assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
          assertThat(policy.getSpec().getIngress()).isEmpty();
          assertThat(policy.getSpec().getEgress()).isEmpty();
        });
    Arrows allowed = Arrows.allowed(policies, workloads);
    var between = Arrows.documented(ports);
    workloads.stream()
        .filter(pod -> !pod.isService() && !pod.isStore())
        .forEach(job -> {
          between.add(arrow(job.name(), "user-service", "8080"));
          between.add(arrow(job.name(), "catalog-service", "8080"));
        });

    var leaving = new TreeSet<>(between);
    workloads.forEach(pod -> leaving.add(arrow(pod.name(), "kube-system", "53")));
    assertThat(allowed.leaving()).containsExactlyInAnyOrderElementsOf(leaving);

    boolean storesAreHere = workloads.stream().anyMatch(Workload::isStore);
    var arriving = new TreeSet<>(between);
    arriving.add(arrow("anybody", Project.GATEWAY, "8080"));
    if (storesAreHere) {
      arriving.add(arrow("anybody", "mail", "1080"));
    } else {
      arriving.removeIf(arrow -> !arrow.matches(".*(-service|gateway):8080"));
      arriving.add(arrow("load-balancer", Project.GATEWAY, "18080"));
    }
    if (policies.stream().anyMatch(policy -> policy.getMetadata().getName().equals("metrics"))) {
      workloads.stream()
          .filter(Workload::isService)
          .forEach(pod -> arriving.add(arrow("monitoring", pod.name(), "18080")));
    }
    assertThat(allowed.arriving()).containsExactlyInAnyOrderElementsOf(arriving);
  }
}
