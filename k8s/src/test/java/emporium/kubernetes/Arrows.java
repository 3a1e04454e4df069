package emporium.kubernetes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.kubernetes.Manifests.Workload;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may ask whom, as {@code "order-service → cart-service:8080"}. A network policy states the
 * half of an arrow that leaves a pod, or the half that arrives.
 */
record Arrows(SortedSet<String> leaving, SortedSet<String> arriving) {

  /** A row of the table "Who owns what": module, port, owns, store, publishes, listens, asks. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| `([a-z-]+)` \\| \\d+ \\|[^|]+\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|([^|]+)\\|$");

  /**
   * What network policies allow.
   *
   * @param workloads the pods they select from
   */
  static Arrows allowed(List<NetworkPolicy> policies, List<Workload> workloads) {
    var leaving = new TreeSet<String>();
    var arriving = new TreeSet<String>();
    for (NetworkPolicy policy : policies) {
      String name = policy.getMetadata().getName();
      NetworkPolicySpec spec = policy.getSpec();
      // A rule of a kind that is not among the types would be passed over.
      assertThat(spec.getPolicyTypes()).isSubsetOf("Ingress", "Egress");
      assertThat(spec.getPolicyTypes().contains("Egress") || spec.getEgress().isEmpty()).isTrue();
      assertThat(spec.getPolicyTypes().contains("Ingress") || spec.getIngress().isEmpty()).isTrue();
      for (Workload pod : selected(workloads, spec.getPodSelector())) {
        for (NetworkPolicyEgressRule rule : spec.getEgress()) {
          for (String to : ends(rule.getTo(), workloads, name.replaceFirst("^to-", ""))) {
            ports(rule.getPorts()).forEach(port -> leaving.add(arrow(pod.name(), to, port)));
          }
        }
        for (NetworkPolicyIngressRule rule : spec.getIngress()) {
          for (String from : ends(rule.getFrom(), workloads, name)) {
            ports(rule.getPorts()).forEach(port -> arriving.add(arrow(from, pod.name(), port)));
          }
        }
      }
    }
    return new Arrows(leaving, arriving);
  }

  private static Stream<String> ports(List<NetworkPolicyPort> ports) {
    return ports.isEmpty()
        ? Stream.of("any")
        : ports.stream()
            .map(port -> {
              assertThat(port.getEndPort()).isNull();
              return port.getPort().getIntVal().toString();
            });
  }

  private static List<String> ends(
      List<NetworkPolicyPeer> peers, List<Workload> workloads, String outside) {
    if (peers.isEmpty()) {
      return List.of("anybody");
    }
    return peers.stream()
        .flatMap(peer -> {
          if (peer.getIpBlock() != null) {
            return Stream.of(outside);
          }
          return peer.getNamespaceSelector() == null
              ? selected(workloads, peer.getPodSelector()).stream().map(Workload::name)
              : Stream.of(
                  peer.getNamespaceSelector()
                      .getMatchLabels()
                      .getOrDefault("kubernetes.io/metadata.name", "every namespace"));
        })
        .toList();
  }

  private static List<Workload> selected(List<Workload> workloads, LabelSelector selector) {
    return workloads.stream().filter(pod -> matches(selector, pod.labels())).toList();
  }

  static boolean matches(LabelSelector selector, Map<String, String> labels) {
    assertThat(selector.getMatchExpressions())
        .allSatisfy(it -> assertThat(it.getOperator()).isEqualTo("In"));
    return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
        && selector.getMatchExpressions().stream()
            .allMatch(it -> it.getValues().contains(labels.get(it.getKey())));
  }

  /**
   * The arrows of docs/architecture.md.
   *
   * @param stores the port of each store
   */
  static SortedSet<String> documented(Map<String, String> stores) {
    var arrows = new TreeSet<String>();
    ROW.matcher(Project.text("docs/architecture.md"))
        .results()
        .forEach(row -> {
          String service = row.group(1);
          stores(row.group(2))
              .forEach(store ->
                  arrows.add(arrow(service, store, requireNonNull(stores.get(store), store))));
          if (row.group(3).contains("`") || row.group(4).contains("`")) {
            arrows.add(arrow(service, "kafka", requireNonNull(stores.get("kafka"))));
          }
          asked(row.group(5), stores).forEach(to -> arrows.add(service + " → " + to));
          // The keys of tokens, as the document says below the table.
          arrows.add(arrow(service, "user-service", "8080"));
        });
    arrows.remove(arrow("user-service", "user-service", "8080"));
    arrows.remove(arrow(Project.GATEWAY, Project.GATEWAY, "8080"));
    return arrows;
  }

  private static Stream<String> stores(String cell) {
    return Arrays.stream(cell.toLowerCase(Locale.ROOT).split(","))
        .map(store -> store.contains("as cache") ? "redis-cache" : store.replaceAll("`.*`", ""))
        .map(String::strip);
  }

  private static Stream<String> asked(String cell, Map<String, String> stores) {
    return Arrays.stream(cell.strip().split(", "))
        .flatMap(asked ->
            switch (asked) {
              case "–" -> Stream.empty();
              case "every service" -> Project.SERVICES.stream().map(service -> service + ":8080");
              case "an SMTP server" -> Stream.of("mail:" + stores.get("mail"));
              // The sandbox, which is payment-service itself.
              case "the payment provider" -> Stream.empty();
              default -> Stream.of(asked + "-service:8080");
            });
  }

  static String arrow(String from, String to, String port) {
    return "%s → %s:%s".formatted(from, to, port);
  }
}
