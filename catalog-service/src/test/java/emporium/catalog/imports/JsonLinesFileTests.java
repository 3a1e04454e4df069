package emporium.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.ProductLines;
import emporium.catalog.imports.ProductFile.Content;
import emporium.catalog.imports.ProductFile.Entry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesFileTests {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private static List<Entry> read(String text) throws IOException {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    var file = new JsonLinesFile(bytes, DataSize.ofKilobytes(2), STRICT);
    List<Entry> entries = new ArrayList<>();
    for (Optional<Entry> next = file.next(); next.isPresent(); next = file.next()) {
      entries.add(next.get());
    }
    return entries;
  }

  private static List<LineError> errorsOf(Entry entry) {
    return ((Content.Unreadable) entry.content()).errors();
  }

  @Test
  void countsEveryLineAndPassesOverEmptyOnes() throws IOException {
    String line = ProductLines.aLamp().json();

    List<Entry> entries = read(line + "\r\n\n  \n" + line);

    assertThat(entries).extracting(Entry::line).containsExactly(1L, 4L);
    assertThat(entries).allMatch(entry -> entry.content() instanceof Content.Readable);
  }

  @Test
  void aLineThatIsTooLongIsSkippedWhole() throws IOException {
    String long1 = ProductLines.aLamp().titled("x".repeat(5_000)).json();
    String good = ProductLines.aLamp().json();

    List<Entry> entries = read(long1 + "\n" + good + "\n");

    assertThat(errorsOf(entries.get(0)))
        .containsExactly(new LineError("#", "is longer than 2048 bytes"));
    assertThat(entries.get(1).content()).isInstanceOf(Content.Readable.class);
  }

  @Test
  void saysWhereALineCannotBeRead() throws IOException {
    ProductLines lamp = ProductLines.aLamp();

    List<Entry> entries =
        read(
            String.join(
                "\n",
                "{",
                "null",
                lamp.json() + " and more",
                lamp.withVariants("stock", "many").json(),
                lamp.withVariants("stock", 1.5).json(),
                lamp.priced(ProductLines.price(1, "euro")).json(),
                lamp.with("colour", "red").json()));

    assertThat(entries)
        .extracting(entry -> errorsOf(entry).getFirst().pointer())
        .containsExactly(
            "#",
            "#",
            "#",
            "#/variants/0/stock",
            "#/variants/0/stock",
            "#/variants/0/prices/0/amount",
            "#/colour");
  }
}
