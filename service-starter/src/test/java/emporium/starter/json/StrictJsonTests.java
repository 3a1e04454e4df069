package emporium.starter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTests {

  private final JsonMapper json = strict();

  enum Colour {
    RED,
    BLUE
  }

  record Sample(
      @Nullable Integer count,
      int wanted,
      @Nullable Long price,
      @Nullable BigDecimal weight,
      @Nullable Boolean gift,
      @Nullable Colour colour,
      @Nullable UUID id,
      @Nullable Instant at,
      @Nullable String text,
      @Nullable List<String> tags,
      @Nullable Map<String, String> labels) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"count\":\"5\"}",
        "{\"count\":\"٥\"}",
        "{\"count\":1.5}",
        "{\"count\":1.0}",
        "{\"count\":\"\"}",
        "{\"count\":\" \"}",
        "{\"count\":true}",
        "{\"wanted\":\"5\"}",
        "{\"wanted\":1.5}",
        "{\"wanted\":\"\"}",
        "{\"wanted\":null}",
        "{\"wanted\":99999999999}",
        "{\"price\":\"24\"}",
        "{\"price\":24.0}",
        "{\"weight\":\"1.5\"}",
        "{\"weight\":\"\"}",
        "{\"weight\":false}",
        "{\"gift\":1}",
        "{\"gift\":\"true\"}",
        "{\"gift\":\"\"}",
        "{\"colour\":0}",
        "{\"colour\":\"\"}",
        "{\"colour\":\"GREEN\"}",
        "{\"id\":\"\"}",
        "{\"id\":5}",
        "{\"at\":\"\"}",
        "{\"at\":1700000000}",
        "{\"text\":5}",
        "{\"text\":1.5}",
        "{\"text\":true}",
        "{\"text\":[\"a\"]}",
        "{\"text\":\"\\ud800\"}",
        "{\"text\":\"\\udc00a\"}",
        "{\"text\":\"a\\u0000b\"}",
        "{\"tags\":\"a\"}",
        "{\"tags\":\"\"}",
        "{\"tags\":[\"\\ud800\"]}",
        "{\"tags\":[5]}",
        "{\"labels\":{\"a\":\"\\udfff\"}}",
        "{\"labels\":{\"\\ud800\":\"a\"}}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"a\"} {}",
        "{\"text\":\"a\"}]",
        "\"\"",
      })
  void isTakenAtItsWord(String body) {
    assertThatThrownBy(() -> json.readValue(body, Sample.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void takesWhatIsMeant() {
    Sample sample =
        json.readValue(
            """
            {"count":5,"wanted":1,"price":2400,"weight":1,"gift":true,"colour":"RED","text":"😀 5",
             "id":"0193a5c0-0000-7000-8000-0000000000a1","at":"2026-01-01T00:00:00Z",
             "tags":["a"],"labels":{"b":"c"}}
            """,
            Sample.class);

    assertThat(sample.weight()).isEqualByComparingTo("1");
    assertThat(sample.text()).isEqualTo("😀 5");
  }

  @Test
  void saysWhere() {
    var failure =
        catchThrowableOfType(
            JacksonException.class,
            () -> json.readValue("{\"tags\":[\"a\",\"\\ud800\"]}", Sample.class));

    assertThat(failure.getPath()).hasSize(2);
    assertThat(failure.getPath().getLast().getIndex()).isEqualTo(1);
  }

  private static JsonMapper strict() {
    JsonMapper.Builder builder = JsonMapper.builder();
    StrictJson.customize(builder);
    return builder.build();
  }
}
