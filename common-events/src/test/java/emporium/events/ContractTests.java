package emporium.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import emporium.events.order.OrderPlaced;
import java.util.Arrays;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractTests {

  private final JsonMapper json = JsonMapper.builder().build();

  static Collection<Class<? extends DomainEvent>> facts() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactReadsAndWritesItsGoldenSample(Class<? extends DomainEvent> fact) {
    JsonNode sample = GoldenSample.of(fact);

    DomainEvent event = json.treeToValue(sample, fact);

    // Through text, because a tree tells an int from a long and JSON does not.
    assertThat(json.readTree(json.writeValueAsBytes(event))).isEqualTo(sample);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactSurvivesAComponentOfTheFuture(Class<? extends DomainEvent> fact) {
    ObjectNode sample = (ObjectNode) GoldenSample.of(fact);
    sample.put("addedInAnotherRelease", true);

    assertThat(
            json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .treeToValue(sample, fact))
        .isInstanceOf(fact);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactIsARecordWithAKeyAndATopic(Class<? extends DomainEvent> fact) {
    DomainEvent event = GoldenSample.event(fact);

    assertThat(fact.isRecord()).isTrue();
    assertThat(event.aggregateId()).isNotBlank();
    assertThat(Topics.ALL).extracting(Topics.Topic::name).contains(Topics.of(event));
    assertThat(Arrays.stream(fact.getRecordComponents()).map(c -> c.getName()))
        .doesNotContain("cardNumber", "password");
  }

  @Test
  void wireNamesAreStable() {
    assertThat(EventTypes.nameOf(OrderPlaced.class)).isEqualTo("emporium.order.OrderPlaced");
    assertThat(EventTypes.find("emporium.order.OrderPlaced")).contains(OrderPlaced.class);
    assertThat(EventTypes.find("emporium.order.OrderDreamt")).isEmpty();
  }

  @Test
  void moneyRefusesMixedCurrenciesAndOverflow() {
    Money euro = new Money(100, "EUR");

    assertThat(euro.plus(euro).times(3)).isEqualTo(new Money(600, "EUR"));
    assertThatThrownBy(() -> euro.plus(new Money(1, "USD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "EUR").times(2))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(1, "euro")).isInstanceOf(IllegalArgumentException.class);
  }
}
