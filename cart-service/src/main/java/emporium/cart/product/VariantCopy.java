package emporium.cart.product;

import emporium.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a cart has to know of a variant. How it is described and how many are left come on two
 * topics without an order between them, so either may be missing yet.
 *
 * @param descriptionVersion of the product event the description was taken from
 * @param description absent until the catalogue has described the variant
 * @param withdrawn no longer sold
 * @param stockVersion of the availability event the stock was taken from
 * @param stock absent until the catalogue has published it
 */
@Document("variants")
public record VariantCopy(
    @Id UUID variantId,
    @Indexed UUID productId,
    long descriptionVersion,
    @Nullable Description description,
    boolean withdrawn,
    long stockVersion,
    @Nullable Stock stock) {

  public static final String SOLD_OUT = "SOLD_OUT";
  private static final String IN_STOCK = "IN_STOCK";

  /**
   * @param texts one for each language, the shop's own first
   * @param prices in the shop's currency, at most one for a moment
   */
  public record Description(
      String slug, List<Text> texts, List<Price> prices, @Nullable String picture) {

    /** The text a reader understands best: the shop's own language if nothing else fits. */
    public Text textFor(List<LanguageRange> languages) {
      String best = Locale.lookupTag(languages, texts.stream().map(Text::locale).toList());
      return texts.stream()
          .filter(text -> text.locale().equalsIgnoreCase(best))
          .findFirst()
          .orElseGet(texts::getFirst);
    }

    Optional<Money> priceAt(Instant now) {
      return prices.stream().filter(price -> price.isValidAt(now)).map(Price::amount).findFirst();
    }
  }

  /**
   * @param locale BCP 47 tag
   */
  public record Text(String locale, String title, List<ChosenOption> options) {}

  /** An option and the variant's value of it, as they read. */
  public record ChosenOption(String option, String value) {}

  /**
   * @param startsAt absent if it always was
   * @param endsAt exclusive, absent if it has no end
   */
  public record Price(Money amount, @Nullable Instant startsAt, @Nullable Instant endsAt) {

    boolean isValidAt(Instant now) {
      return (startsAt == null || !now.isBefore(startsAt))
          && (endsAt == null || now.isBefore(endsAt));
    }

    private Instant start() {
      return startsAt == null ? Instant.MIN : startsAt;
    }
  }

  /**
   * @param availability as the catalogue names it; {@value #SOLD_OUT} is the one that counts here
   * @param remaining how many are left, known only when they are few
   */
  public record Stock(String availability, @Nullable Integer remaining) {}

  /** The price if the variant is for sale, whether or not there is any left. */
  public Optional<Money> priceAt(Instant now) {
    return withdrawn ? Optional.empty() : described().flatMap(it -> it.priceAt(now));
  }

  /** The price of now, or else the latest one, to show what is no longer for sale. */
  public Optional<Money> lastPriceAt(Instant now) {
    return described()
        .flatMap(it ->
            it.priceAt(now)
                .or(() ->
                    it.prices().stream()
                        .max(Comparator.comparing(Price::start))
                        .map(Price::amount)));
  }

  /** Stock that is not known yet stops nobody: checkout reserves. */
  public String availabilityAt(Instant now) {
    if (priceAt(now).isEmpty()) {
      return SOLD_OUT;
    }
    return stock == null ? IN_STOCK : stock.availability();
  }

  public boolean isSoldOutAt(Instant now) {
    return availabilityAt(now).equals(SOLD_OUT);
  }

  public Optional<Integer> remaining() {
    return Optional.ofNullable(stock).map(Stock::remaining);
  }

  private Optional<Description> described() {
    return Optional.ofNullable(description);
  }
}
