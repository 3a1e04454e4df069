package emporium.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.notification.template.Texts.Rendered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class TextsTests {

  private static final Pattern WORD = Pattern.compile("#\\{([\\w.-]+)");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  private static final Map<String, Object> MODEL =
      Map.ofEntries(
          Map.entry("name", "Ada <Customer>"),
          Map.entry("link", "https://shop.example/verify-email?token=abc"),
          Map.entry("expiresAt", "2 Nov 2026, 09:00 UTC"),
          Map.entry("orderId", "0193a5c0-0000-7000-8000-0000000000d1"),
          Map.entry("orderNumber", "E-7KQ2-M9AB"),
          Map.entry("reason", "NOT_PAID_IN_TIME"),
          Map.entry(
              "lines",
              List.of(
                  line("2", "Harbour Desk Lamp", "Colour: Black", "€39.90", "€79.80"),
                  line("1", "Sofa & Footstool <Set>", "", "€1,920.20", "€1,920.20"))),
          Map.entry("subtotal", "€2,000.00"),
          Map.entry("discount", "-€200.00"),
          Map.entry("shipping", "€4.90"),
          Map.entry("fees", ""),
          Map.entry("total", "€1,804.90"),
          Map.entry("taxed", true),
          Map.entry("taxes", List.of(tax("19%", "€333.33"), tax("7%", "€1.00"))),
          Map.entry("tenders", List.of("-€50.00")),
          Map.entry("payable", "€1,754.90"),
          Map.entry(
              "address", List.of("Ada Customer", "Quay Street 5", "20457 Hamburg", "Germany")),
          Map.entry("carrier", "Swift"),
          Map.entry("trackingNumber", "SW-1000"),
          Map.entry("expected", "4 Nov 2026 – 6 Nov 2026"),
          Map.entry("deliveredAt", "5 Nov 2026, 14:12 UTC"),
          Map.entry("receiptNumber", "R-2026-000001"),
          Map.entry("creditNote", "C-2026-000001"),
          Map.entry("amount", "€2,000.00"),
          Map.entry("method", "Visa •••• 4242"),
          Map.entry("capturedAt", "1 Nov 2026, 09:21 UTC"),
          Map.entry("refundedAt", "2 Nov 2026, 09:21 UTC"),
          Map.entry("browser", "Firefox"),
          Map.entry("system", "Windows"),
          Map.entry("signedInAt", "2 Nov 2026, 09:21 UTC"),
          Map.entry("changedAt", "2 Nov 2026, 09:21 UTC"));

  private final Texts texts = TextsFixtures.texts();

  private static Map<String, String> line(
      String quantity, String title, String options, String unitPrice, String lineTotal) {
    return Map.of(
        "quantity",
        quantity,
        "title",
        title,
        "options",
        options,
        "unitPrice",
        unitPrice,
        "lineTotal",
        lineTotal);
  }

  private static Map<String, String> tax(String rate, String amount) {
    return Map.of("rate", rate, "amount", amount);
  }

  @ParameterizedTest
  @EnumSource
  void everyMessageCanBeReadInBothForms(Template template) {
    Rendered mail = texts.render(template, Locale.ENGLISH, MODEL);

    assertThat(mail.html())
        .startsWith("<!doctype html>")
        .containsOnlyOnce("<h1")
        .contains("<title>", ">Emporium</a>")
        .doesNotContain(" th:", "<th:", "${", "null", "<img", "<style", "<script", "url(");
    assertThat(mail.text()).doesNotContain("[(", "[#", "[/", "${", "null", "&lt;");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VERIFY_EMAIL")
  void whoIsKnownIsGreetedByName(Template template) {
    Rendered mail = texts.render(template, Locale.ENGLISH, MODEL);

    assertThat(mail.html()).contains("Hello Ada &lt;Customer&gt;,");
    assertThat(mail.text()).contains("Hello Ada <Customer>,");
  }

  @Test
  void whoMayNotHaveChosenTheNameIsGreetedWithoutOne() {
    Map<String, Object> model =
        Map.of("link", MODEL.get("link"), "expiresAt", MODEL.get("expiresAt"));

    Rendered mail = texts.render(Template.VERIFY_EMAIL, Locale.ENGLISH, model);

    assertThat(mail.html()).contains(">Hello,</p>").doesNotContain("null");
    assertThat(mail.text()).startsWith("Hello,\n");
  }

  @ParameterizedTest
  @EnumSource
  void whatThereIsToDoIsAButtonAndAPlainAddress(Template template) {
    String address =
        switch (template) {
          case VERIFY_EMAIL, RESET_PASSWORD -> "https://shop.example/verify-email?token=abc";
          case PASSWORD_CHANGED, NEW_DEVICE -> "https://shop.example/forgot-password";
          case ACCOUNT_EXISTS -> "https://shop.example/session/sign-in";
          case ORDER_CONFIRMED,
              ORDER_CANCELLED,
              RECEIPT,
              REFUND,
              PARCEL_SHIPPED,
              PARCEL_DELIVERED ->
              "https://shop.example/orders/0193a5c0-0000-7000-8000-0000000000d1";
        };

    Rendered mail = texts.render(template, Locale.ENGLISH, MODEL);

    assertThat(mail.html().split("href=\"" + Pattern.quote(address) + "\"", -1))
        .as("linked by the button and by the address itself")
        .hasSize(3);
    assertThat(mail.html()).contains(">" + address + "</a>");
    assertThat(mail.text().lines()).contains(address);
  }

  @Test
  void theAmountsOfAnOrderStandUnderEachOther() {
    assertThat(texts.render(Template.ORDER_CONFIRMED, Locale.ENGLISH, MODEL).text())
        .contains(
            """
                  €79.80  2 x Harbour Desk Lamp (Colour: Black)
               €1,920.20  1 x Sofa & Footstool <Set>

               €2,000.00  Subtotal
                -€200.00  Discount
                   €4.90  Shipping
               €1,804.90  Total
                          including 19% tax: €333.33
                          including 7% tax: €1.00
                          paid by gift card or credit: -€50.00
                          left to pay: €1,754.90

            Shipping address
              Ada Customer
              Quay Street 5
              20457 Hamburg
              Germany
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en, Hello Ada, Your parcel for order E-7KQ2-M9AB is on its way, Tracking number",
    "de-CH, de, Hallo Ada, Ihr Paket zur Bestellung E-7KQ2-M9AB ist unterwegs, Sendungsnummer",
    "es, es, 'Hola, Ada', Tu paquete del pedido E-7KQ2-M9AB está en camino, Número de seguimiento",
    "fr, en, Hello Ada, Your parcel for order E-7KQ2-M9AB is on its way, Tracking number"
  })
  void aParcelIsMailedAboutInTheOrdersLanguageIfItIsOneOfTheShops(
      String tag, String language, String greeting, String subject, String number) {
    Rendered mail = texts.render(Template.PARCEL_SHIPPED, Locale.forLanguageTag(tag), MODEL);

    assertThat(mail.subject()).isEqualTo(subject);
    assertThat(mail.html())
        .contains("<html lang=\"" + language + "\"", greeting, number, "SW-1000");
    assertThat(mail.text())
        .startsWith(greeting)
        .contains(number + ": SW-1000", "2 x Harbour Desk Lamp (Colour: Black)");
  }

  private static Stream<Arguments> everyMailInEveryLanguage() {
    return Stream.of(Template.values())
        .flatMap(template ->
            Stream.of("en", "de", "es").map(language -> Arguments.of(template, language)));
  }

  @ParameterizedTest
  @MethodSource("everyMailInEveryLanguage")
  void noWordOfAMailIsMissing(Template template, String language) {
    Rendered mail = texts.render(template, Locale.of(language), MODEL);

    assertThat(mail.html()).contains("<html lang=\"" + language + "\"");
    assertThat(List.of(mail.subject(), mail.html(), mail.text()))
        .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("??", "{", "null"));
  }

  /** Also none that no template asks for. */
  @ParameterizedTest
  @ValueSource(strings = {"words", "words_de", "words_es"})
  void everyLanguageHasTheWordsThatTheTemplatesAskFor(String file) throws IOException {
    assertThat(words(file).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(wordsOfTheTemplates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"words_de", "words_es"})
  void wordsHaveTheSamePlacesInEveryLanguage(String file) throws IOException {
    Properties english = words("words");

    words(file)
        .forEach((key, text) ->
            assertThat(places(text.toString()))
                .as(key.toString())
                .isEqualTo(places(english.getProperty(key.toString()))));
  }

  /** With no word in the files and no letter in the values, letters are the template's own. */
  @ParameterizedTest
  @EnumSource
  void noTemplateHasAWordOfItsOwn(Template template) {
    Rendered mail =
        TextsFixtures.texts(new NoWords()).render(template, Locale.ENGLISH, withoutLetters(MODEL));

    assertThat(Stream.of(mail.html().replaceAll("<[^>]*>", ""), mail.text()))
        .allSatisfy(text ->
            assertThat(text.replaceAll("https://\\S+| x |Emporium", ""))
                .doesNotContainPattern("\\p{L}"));
  }

  private static final class NoWords extends AbstractMessageSource {
    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
      return new MessageFormat("", locale);
    }
  }

  private static Map<String, Object> withoutLetters(Map<String, ?> model) {
    Map<String, Object> mute = new HashMap<>();
    model.forEach((key, value) -> mute.put(key, withoutLetters(value)));
    return mute;
  }

  @SuppressWarnings("unchecked")
  private static Object withoutLetters(Object value) {
    return switch (value) {
      case String text -> text.replaceAll("[\\p{L}&<>]", "");
      case List<?> values -> values.stream().map(TextsTests::withoutLetters).toList();
      case Map<?, ?> values -> withoutLetters((Map<String, ?>) values);
      default -> value;
    };
  }

  private static Set<String> wordsOfTheTemplates() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Template template : Template.values()) {
      asked.add(template.file() + ".subject");
    }
    for (Resource template :
        new PathMatchingResourcePatternResolver().getResources("classpath:templates/mail/*.*")) {
      if (!String.valueOf(template.getFilename()).endsWith(".properties")) {
        WORD.matcher(template.getContentAsString(StandardCharsets.UTF_8))
            .results()
            .forEach(word -> asked.add(word.group(1)));
      }
    }
    return asked;
  }

  private static Properties words(String file) throws IOException {
    return PropertiesLoaderUtils.loadProperties(
        new EncodedResource(
            new ClassPathResource("templates/mail/" + file + ".properties"),
            StandardCharsets.UTF_8));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
