package emporium.events;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.Topics.Retention;
import emporium.events.order.OrderPlaced;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class ContractTests {

  private final JsonMapper json = JsonMapper.builder().build();

  static Collection<Class<? extends DomainEvent>> events() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventReadsAndWritesItsGoldenSample(Class<? extends DomainEvent> type) {
    JsonNode sample = GoldenSample.of(type);

    DomainEvent event = json.treeToValue(sample, type);

    // Through text, because a tree distinguishes int from long and JSON does not.
    assertThat(json.readTree(json.writeValueAsBytes(event))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventSurvivesAComponentOfTheFuture(Class<? extends DomainEvent> type) {
    ObjectNode sample = (ObjectNode) GoldenSample.of(type);
    sample.put("addedInAnotherRelease", true);

    assertThat(
            json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .treeToValue(sample, type))
        .isInstanceOf(type);
  }

  @ParameterizedTest
  @MethodSource("events")
  void everyEventIsARecordWithAKeyAndATopic(Class<? extends DomainEvent> type) {
    DomainEvent event = GoldenSample.event(type);

    assertThat(type.isRecord()).isTrue();
    assertThat(event.aggregateId()).isNotBlank();
    assertThat(Topics.ALL).extracting(Topics.Topic::name).contains(Topics.of(event));
    assertThat(Arrays.stream(type.getRecordComponents()).map(c -> c.getName()))
        .doesNotContain("cardNumber", "password");
  }

  @Test
  void wireNamesAreStable() {
    assertThat(EventTypes.nameOf(OrderPlaced.class)).isEqualTo("emporium.order.OrderPlaced");
    assertThat(EventTypes.find("emporium.order.OrderPlaced")).contains(OrderPlaced.class);
    assertThat(EventTypes.find("emporium.order.OrderDreamt")).isEmpty();
  }

  /** A reason, a status, a method or a kind that another release has thought of. */
  @ParameterizedTest
  @MethodSource("events")
  void everyEventSurvivesANameOfTheFuture(Class<? extends DomainEvent> type) {
    JsonNode renamed = withTextsOfTheFuture(GoldenSample.of(type));

    assertThat(json.readTree(json.writeValueAsBytes(json.treeToValue(renamed, type))))
        .isEqualTo(renamed);
  }

  private static final Pattern FORMATTED =
      Pattern.compile("[0-9a-f]{8}-.*|\\d{4}-\\d\\d-\\d\\d(T.*)?|[A-Z]{3}");

  private static JsonNode withTextsOfTheFuture(JsonNode node) {
    return switch (node) {
      case StringNode text when !FORMATTED.matcher(text.stringValue()).matches() ->
          StringNode.valueOf("NOT_THOUGHT_OF_YET");
      case ObjectNode object -> {
        object
            .propertyStream()
            .toList()
            .forEach(property ->
                object.set(property.getKey(), withTextsOfTheFuture(property.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          array.set(i, withTextsOfTheFuture(array.get(i)));
        }
        yield array;
      }
      default -> node;
    };
  }

  /** What is kept for ever cannot be erased when its person asks for it. */
  @ParameterizedTest
  @MethodSource("events")
  void whatIsKeptForEverHasNoPersonalData(Class<? extends DomainEvent> type) {
    String topic = Topics.of(GoldenSample.event(type));
    Retention retention =
        Topics.ALL.stream()
            .filter(candidate -> candidate.name().equals(topic))
            .findFirst()
            .orElseThrow()
            .retention();

    if (retention instanceof Retention.Forever) {
      assertThat(componentsOf(type))
          .doesNotContain(
              "email", "name", "phone", "recipient", "line1", "line2", "postalCode", "city")
          .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("address"));
    }
  }

  /** The names of all components, also of the records within. */
  private static Set<String> componentsOf(Class<?> record) {
    Set<String> names = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      names.add(component.getName());
      Type type = component.getGenericType();
      Type inner = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
      if (inner instanceof Class<?> raw && raw.isRecord()) {
        names.addAll(componentsOf(raw));
      }
    }
    return names;
  }

  @Test
  void aTombstoneIsItsKeyAlone() {
    assertThat(events())
        .filteredOn(Tombstone.class::isAssignableFrom)
        .isNotEmpty()
        .allSatisfy(type -> {
          assertThat(type.getRecordComponents()).hasSize(1);
          assertThat(type.getRecordComponents()[0].getType()).isEqualTo(UUID.class);
          assertThat(Topics.ALL)
              .contains(
                  new Topics.Topic(
                      Topics.of(GoldenSample.event(type)), new Retention.LatestPerKey()));
        });
  }
}
