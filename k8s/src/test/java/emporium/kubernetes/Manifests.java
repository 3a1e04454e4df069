package emporium.kubernetes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Kubernetes' objects, read strictly: a field its type does not have is an error, as is a number
 * where text belongs. What operators of a cluster add (KEDA, External Secrets, the Prometheus
 * Operator) is read as it stands.
 */
record Manifests(List<HasMetadata> objects) {

  private static final Map<String, Class<? extends HasMetadata>> KINDS =
      Map.ofEntries(
          Map.entry("v1/Namespace", Namespace.class),
          Map.entry("v1/ConfigMap", ConfigMap.class),
          Map.entry("v1/Secret", Secret.class),
          Map.entry("v1/Service", Service.class),
          Map.entry("v1/ServiceAccount", ServiceAccount.class),
          Map.entry("apps/v1/Deployment", Deployment.class),
          Map.entry("apps/v1/StatefulSet", StatefulSet.class),
          Map.entry("batch/v1/CronJob", CronJob.class),
          Map.entry("autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
          Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
          Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
          Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
          Map.entry("keda.sh/v1alpha1/ScaledObject", GenericKubernetesResource.class),
          Map.entry("keda.sh/v1alpha1/TriggerAuthentication", GenericKubernetesResource.class),
          Map.entry("external-secrets.io/v1/SecretStore", GenericKubernetesResource.class),
          Map.entry("external-secrets.io/v1/ExternalSecret", GenericKubernetesResource.class),
          Map.entry("monitoring.coreos.com/v1/ServiceMonitor", GenericKubernetesResource.class),
          Map.entry("monitoring.coreos.com/v1/PrometheusRule", GenericKubernetesResource.class));

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          // The types would keep unknown fields as "additional properties".
          .annotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
                  return false;
                }
              })
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  private static final JsonMapper LENIENT = new JsonMapper();

  /** Files as they are written. */
  static Manifests of(String... files) {
    return new Manifests(Stream.of(files).flatMap(file -> read(Project.text(file))).toList());
  }

  /** An overlay as kustomize renders it. */
  static Manifests rendered(String overlay) {
    try {
      Process kustomize =
          new ProcessBuilder("kustomize", "build", "k8s/overlays/" + overlay)
              .directory(Project.ROOT.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String output = new String(kustomize.getInputStream().readAllBytes(), UTF_8);
      if (kustomize.waitFor() != 0) {
        throw new AssertionError("kustomize build k8s/overlays/" + overlay + " failed");
      }
      return new Manifests(read(output).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<HasMetadata> read(String documents) {
    return StreamSupport.stream(new Yaml().loadAll(documents).spliterator(), false)
        .map(Manifests::object);
  }

  private static HasMetadata object(Object document) {
    var fields = (Map<?, ?>) document;
    String kind = fields.get("apiVersion") + "/" + fields.get("kind");
    Class<? extends HasMetadata> type = KINDS.get(kind);
    if (type == null) {
      throw new AssertionError("Nobody here knows a " + kind);
    }
    JsonMapper mapper = type == GenericKubernetesResource.class ? LENIENT : STRICT;
    try {
      return mapper.readValue(mapper.writeValueAsString(document), type);
    } catch (RuntimeException e) {
      throw new AssertionError(
          "%s %s: %s".formatted(kind, fields.get("metadata"), e.getMessage()), e);
    }
  }

  <T extends HasMetadata> List<T> all(Class<T> type) {
    return objects.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** What operators of a cluster add, by kind. */
  List<GenericKubernetesResource> all(String kind) {
    return all(GenericKubernetesResource.class).stream()
        .filter(object -> object.getKind().equals(kind))
        .toList();
  }

  <T extends HasMetadata> T one(Class<T> type, String name) {
    return all(type).stream()
        .filter(object -> object.getMetadata().getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no %s %s".formatted(type.getSimpleName(), name)));
  }

  /** What runs, by the name of its Deployment, StatefulSet or CronJob. */
  record Workload(String name, Map<String, String> labels, PodSpec pod) {

    private Workload(HasMetadata owner, PodTemplateSpec template) {
      this(owner.getMetadata().getName(), template.getMetadata().getLabels(), template.getSpec());
    }

    boolean isService() {
      return "service".equals(labels.get("app.kubernetes.io/component"));
    }

    boolean isStore() {
      return "store".equals(labels.get("app.kubernetes.io/component"));
    }
  }

  List<Workload> workloads() {
    var workloads = new ArrayList<Workload>();
    all(Deployment.class)
        .forEach(it -> workloads.add(new Workload(it, it.getSpec().getTemplate())));
    all(StatefulSet.class)
        .forEach(it -> workloads.add(new Workload(it, it.getSpec().getTemplate())));
    all(CronJob.class)
        .forEach(it ->
            workloads.add(new Workload(it, it.getSpec().getJobTemplate().getSpec().getTemplate())));
    return workloads;
  }

  Workload workload(String name) {
    return workloads().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /** What a pod's first container finds set; what an External Secret brings has no value here. */
  Map<String, String> environment(Workload workload) {
    var environment = new TreeMap<String, String>();
    workload
        .pod()
        .getContainers()
        .getFirst()
        .getEnvFrom()
        .forEach(source -> {
          if (source.getConfigMapRef() != null) {
            environment.putAll(one(ConfigMap.class, source.getConfigMapRef().getName()).getData());
          } else {
            environment.putAll(secret(source.getSecretRef().getName()));
          }
        });
    return environment;
  }

  /** The entries of a Secret, whether it is here or brought by External Secrets. */
  Map<String, String> secret(String name) {
    var entries = new TreeMap<String, String>();
    all(Secret.class).stream()
        .filter(secret -> secret.getMetadata().getName().equals(name))
        .forEach(secret ->
            secret
                .getData()
                .forEach((key, value) ->
                    entries.put(key, new String(Base64.getMimeDecoder().decode(value), UTF_8))));
    all("ExternalSecret").stream()
        .filter(secret -> secret.getMetadata().getName().equals(name))
        .flatMap(secret -> secret.<List<Map<String, Object>>>get("spec", "data").stream())
        .forEach(entry -> entries.put(entry.get("secretKey").toString(), ""));
    if (entries.isEmpty()) {
      throw new AssertionError("There is no Secret " + name);
    }
    return entries;
  }
}
