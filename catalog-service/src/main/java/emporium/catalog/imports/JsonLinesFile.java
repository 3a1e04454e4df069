package emporium.catalog.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object on each line (JSON Lines, also called NDJSON). Empty lines are passed over. */
public class JsonLinesFile implements ProductFile {

  private final ObjectReader products;
  private final InputStream bytes;
  private final long longestLine;
  private long line;
  private boolean ended;

  /**
   * @param json reads strictly
   */
  public JsonLinesFile(InputStream bytes, DataSize longestLine, JsonMapper json) {
    this.products =
        json.readerFor(ProductLine.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    this.bytes = new BufferedInputStream(bytes);
    this.longestLine = longestLine.toBytes();
  }

  @Override
  public Optional<Entry> next() throws IOException {
    while (!ended) {
      line++;
      Optional<byte[]> text = readLine();
      if (text.isEmpty()) {
        return Optional.of(
            new Entry(line, unreadable("", "is longer than " + longestLine + " bytes")));
      }
      if (!isBlank(text.get())) {
        return Optional.of(new Entry(line, parse(text.get())));
      }
    }
    return Optional.empty();
  }

  /** Empty if the line is too long; its rest is skipped then. */
  private Optional<byte[]> readLine() throws IOException {
    var text = new ByteArrayOutputStream();
    long length = 0;
    int next;
    while ((next = bytes.read()) != '\n') {
      if (next < 0) {
        ended = true;
        break;
      }
      if (++length <= longestLine) {
        text.write(next);
      }
    }
    return length <= longestLine ? Optional.of(text.toByteArray()) : Optional.empty();
  }

  private static boolean isBlank(byte[] text) {
    for (byte character : text) {
      if (character != ' ' && character != '\t' && character != '\r') {
        return false;
      }
    }
    return true;
  }

  private Content parse(byte[] text) {
    try {
      ProductLine product = products.readValue(text);
      return product == null ? unreadable("", "is not a product") : new Content.Readable(product);
    } catch (DatabindException e) {
      return unreadable(pathOf(e), "has a value that does not fit here");
    } catch (JacksonException _) {
      return unreadable("", "is not well-formed JSON");
    }
  }

  private static String pathOf(DatabindException e) {
    return e.getPath().stream()
        .map(step ->
            step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static Content unreadable(String path, String detail) {
    return new Content.Unreadable(List.of(LineError.at(path, detail)));
  }
}
