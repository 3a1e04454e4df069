package emporium.starter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.order.LatePaymentReceived;
import emporium.starter.deadletter.DeadLetterTopics;
import emporium.test.contract.GoldenSamples;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docs/asyncapi.yaml against what is really put around an event. */
class AsyncApiHeadersTests {

  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  @Test
  void describesTheHeadersOfEveryEvent() throws IOException {
    Map<?, ?> headers = at("components", "messageTraits", "Event", "headers");

    assertThat(map(headers.get("properties")).keySet())
        .isEqualTo(java.util.Set.copyOf(namesOf(headersWith(TRACE))));
    assertThat((List<?>) headers.get("required")).isEqualTo(namesOf(headersWith(null)));
  }

  @Test
  void tellsHowLongDeadLettersAreKept() throws IOException {
    Map<?, ?> kafka = at("channels", "dead-letters", "bindings", "kafka");

    assertThat(kafka.get("partitions")).isEqualTo(1);
    assertThat(map(kafka.get("topicConfiguration")).get("retention.ms"))
        .isEqualTo(DeadLetterTopics.KEPT.toMillis());
  }

  private static Headers headersWith(@Nullable String trace) {
    var wire = new EventWire("order-service", Clock.systemUTC(), () -> trace);
    return wire.toRecord(wire.outgoing(GoldenSamples.read(LatePaymentReceived.class))).headers();
  }

  private static List<String> namesOf(Headers headers) {
    return Arrays.stream(headers.toArray()).map(Header::key).toList();
  }

  private static Map<?, ?> at(String... path) throws IOException {
    try (Reader file = Files.newBufferedReader(Path.of("../docs/asyncapi.yaml"))) {
      Map<?, ?> node = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      for (String step : path) {
        node = map(node.get(step));
      }
      return node;
    }
  }

  private static Map<?, ?> map(@Nullable Object node) {
    return (Map<?, ?>) Objects.requireNonNull(node);
  }
}
