package emporium.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.Topics.Retention;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docs/asyncapi.yaml against the contracts and against who listens. */
class AsyncApiTests {

  private static final Map<String, Object> DOCUMENT = document();

  static Stream<Class<? extends DomainEvent>> events() {
    return EventTypes.all().stream();
  }

  @Test
  void hasAChannelForEveryTopicAndOneForTheDeadLetters() {
    assertThat(at("channels").keySet().stream().map(name -> at("channels", name).get("address")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Topics.ALL.stream().map(Topics.Topic::name),
                    Stream.of(Topics.deadLetters("{topic}", "{group}")))
                .toList());
    assertThat((List<?>) at("channels", "dead-letters", "parameters", "topic").get("enum"))
        .isEqualTo(Topics.ALL.stream().map(Topics.Topic::name).toList());
  }

  @ParameterizedTest
  @FieldSource("emporium.events.Topics#ALL")
  void tellsHowLongATopicRemembers(Topics.Topic topic) {
    Map<String, Object> kafka = at("channels", topic.name(), "bindings", "kafka");

    assertThat(kafka.get("partitions")).isEqualTo(Topics.PARTITIONS);
    assertThat(kafka.get("topicConfiguration"))
        .isEqualTo(
            switch (topic.retention()) {
              case Retention.For(var duration) -> deletedAfter((int) duration.toMillis());
              case Retention.Forever() -> deletedAfter(-1);
              case Retention.LatestPerKey() -> Map.of("cleanup.policy", List.of("compact"));
            });
  }

  private static Map<String, Object> deletedAfter(int millis) {
    return Map.of("cleanup.policy", List.of("delete"), "retention.ms", millis);
  }

  @Test
  void namesTheEventsOfEveryTopicAndNoOthers() {
    Map<String, Set<String>> published =
        events()
            .collect(
                groupingBy(
                    event -> Topics.of(GoldenSample.event(event)),
                    mapping(Class::getSimpleName, toSet())));

    assertThat(at("components", "messages")).hasSize(EventTypes.all().size());
    published.forEach((topic, names) ->
        assertThat(at("channels", topic, "messages").keySet())
            .as(topic)
            .containsExactlyInAnyOrderElementsOf(names));
  }

  @ParameterizedTest
  @MethodSource("events")
  void describesAnEventAsItIs(Class<? extends DomainEvent> event) {
    Map<String, Object> message = at("components", "messages", event.getSimpleName());

    assertThat(message.get("name")).isEqualTo(EventTypes.nameOf(event));
    assertThat(message.get("payload")).isEqualTo(reference(event));
    assertThat(message.get("examples"))
        .isEqualTo(List.of(Map.of("payload", GoldenSample.asMap(event))));
    assertDescribed(event);
  }

  private static void assertDescribed(Class<?> type) {
    Map<String, Object> schema = at("components", "schemas", nameOf(type));
    var expected = new LinkedHashMap<String, Object>();
    for (RecordComponent component : type.getRecordComponents()) {
      expected.put(component.getName(), shape(component.getGenericType(), isNullable(component)));
    }
    var described = new LinkedHashMap<String, Object>();
    at(schema, "properties")
        .forEach((name, property) -> {
          var shape = new LinkedHashMap<>(map(property));
          shape.remove("description");
          described.put(name, shape);
        });

    assertThat(described).as(nameOf(type)).isEqualTo(expected);
    assertThat(schema.get("required"))
        .as(nameOf(type))
        .isEqualTo(
            Arrays.stream(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList());
  }

  private static boolean isNullable(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  /** The JSON schema a component's type has to have. */
  private static Map<String, Object> shape(Type type, boolean nullable) {
    if (type instanceof ParameterizedType list) {
      return Map.of("type", "array", "items", shape(list.getActualTypeArguments()[0], false));
    }
    var raw = (Class<?>) type;
    if (raw.isRecord()) {
      assertDescribed(raw);
      return reference(raw);
    }
    if (raw == String.class) {
      return Map.of("type", orNull("string", nullable));
    }
    if (raw == UUID.class) {
      return Map.of("type", orNull("string", nullable), "format", "uuid");
    }
    if (raw == Instant.class) {
      return Map.of("type", orNull("string", nullable), "format", "date-time");
    }
    if (raw == LocalDate.class) {
      return Map.of("type", orNull("string", nullable), "format", "date");
    }
    if (raw == long.class) {
      return Map.of("type", "integer", "format", "int64");
    }
    if (raw == int.class || raw == Integer.class) {
      return Map.of("type", orNull("integer", nullable), "format", "int32");
    }
    if (raw == boolean.class) {
      return Map.of("type", "boolean");
    }
    throw new AssertionError("say here how the document describes a " + raw);
  }

  private static Object orNull(String type, boolean nullable) {
    return nullable ? List.of(type, "null") : type;
  }

  private static Map<String, Object> reference(Class<?> type) {
    return Map.of("$ref", "#/components/schemas/" + nameOf(type));
  }

  /** Such as {@code PriceBreakdownLine} for a record within another one. */
  private static String nameOf(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : outer.getSimpleName() + type.getSimpleName();
  }

  /** Read from the sources, as no module sees all services. */
  @Test
  void namesWhoListensToWhat() throws IOException {
    Map<String, Object> operations = at("operations");
    var receiving = new TreeSet<String>();
    operations.forEach((name, operation) -> {
      if ("receive".equals(map(operation).get("action"))) {
        receiving.add(name);
        String topic = String.valueOf(at(map(operation), "channel").get("$ref"));
        Object group = at(map(operation), "bindings", "kafka", "groupId").get("const");
        assertThat(name).isEqualTo(group + "-receives-" + topic.replace("#/channels/", ""));
      }
    });

    assertThat(receiving).isEqualTo(listeners());
  }

  private static Set<String> listeners() throws IOException {
    Map<String, String> topics =
        Arrays.stream(Topics.class.getFields())
            .filter(field -> field.getType() == String.class)
            .collect(toMap(field -> field.getName(), AsyncApiTests::value));
    var listener = Pattern.compile("@KafkaListener\\([^)]*?topics = Topics\\.(\\w+)");
    var found = new TreeSet<String>();
    try (Stream<Path> files = Files.walk(Path.of(".."), 12)) {
      for (Path file :
          files.filter(path -> path.toString().matches(".*-service/src/main/.*\\.java")).toList()) {
        String service = file.getName(1).toString();
        listener
            .matcher(Files.readString(file))
            .results()
            .forEach(match -> found.add(service + "-receives-" + topics.get(match.group(1))));
      }
    }
    return found;
  }

  private static String value(java.lang.reflect.Field constant) {
    try {
      return String.valueOf(constant.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Object> at(String... path) {
    return at(DOCUMENT, path);
  }

  private static Map<String, Object> at(Map<String, Object> from, String... path) {
    Map<String, Object> node = from;
    for (String step : path) {
      assertThat(node).as("%s in docs/asyncapi.yaml", String.join(" / ", path)).containsKey(step);
      node = map(node.get(step));
    }
    return node;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object node) {
    return (Map<String, Object>) Objects.requireNonNull(node);
  }

  private static Map<String, Object> document() {
    try (Reader file = Files.newBufferedReader(Path.of("../docs/asyncapi.yaml"))) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
