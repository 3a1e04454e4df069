package emporium.catalog.imports;

import emporium.catalog.imports.ProductLine.CategoryLine;
import emporium.catalog.imports.ProductLine.LocalizedLine;
import emporium.catalog.imports.ProductLine.VariantLine;
import emporium.catalog.product.PriceInput;
import emporium.catalog.product.TextInput;
import emporium.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue format of another shop: one JSON array of {@code {Id, Type, Brand, Name,
 * Description, Price}} with prices in euros. It knows neither stock nor pictures; every product
 * starts with the same number of units.
 */
public class OutdoorFile implements ProductFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int STOCK = 25;

  private final JsonParser parser;
  private long place;
  private boolean started;
  private boolean ended;

  public OutdoorFile(InputStream bytes) {
    parser = JSON.createParser(bytes);
  }

  private record Item(
      @Nullable Long Id,
      @Nullable String Type,
      @Nullable String Brand,
      @Nullable String Name,
      @Nullable String Description,
      @Nullable BigDecimal Price) {}

  @Override
  public Optional<Entry> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      return read();
    } catch (JacksonIOException e) {
      throw Objects.requireNonNull(e.getCause());
    } catch (JacksonException _) {
      // Behind a syntax error nothing has a meaning.
      ended = true;
      place++;
      return Optional.of(unreadable("#", "is not well-formed JSON of this format"));
    }
  }

  private Optional<Entry> read() {
    if (!started) {
      started = true;
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        ended = true;
        place++;
        return Optional.of(unreadable("#", "the file has to be one JSON array"));
      }
    }
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      ended = true;
      return Optional.empty();
    }
    place++;
    Item item = parser.readValueAs(Item.class);
    return Optional.of(item == null ? unreadable("#", "is empty") : map(item));
  }

  private Entry map(Item item) {
    if (item.Id() == null || item.Type() == null || item.Price() == null) {
      return unreadable("#", "needs Id, Type and Price");
    }
    long cents;
    try {
      cents = item.Price().movePointRight(2).longValueExact();
    } catch (ArithmeticException _) {
      return unreadable("#/Price", "has more than two decimals");
    }
    String sku = "OUTDOOR-%03d".formatted(item.Id());
    String category = categoryOf(item.Type());
    return new Entry(
        place,
        new Content.Readable(
            new ProductLine(
                null,
                List.of(
                    new TextInput("en", orEmpty(item.Name()), orEmpty(item.Description()), null)),
                orEmpty(item.Brand()),
                new CategoryLine(category, List.of(new LocalizedLine("en", item.Type())), null),
                null,
                null,
                List.of(
                    new VariantLine(
                        sku,
                        null,
                        null,
                        null,
                        null,
                        List.of(
                            new PriceInput(new Money(cents, "EUR"), null, null, null, null, null)),
                        null,
                        STOCK)))));
  }

  /** Its words in lower case; validation says where that makes no slug. */
  private static String categoryOf(String type) {
    return type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private Entry unreadable(String pointer, String detail) {
    return new Entry(place, new Content.Unreadable(List.of(new LineError(pointer, detail))));
  }

  /** Validation says that it is missing. */
  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
