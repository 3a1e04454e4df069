package emporium.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.notification.template.Texts.Rendered;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTests {

  private static final Map<String, Object> MODEL =
      Map.ofEntries(
          Map.entry("name", "Ada <Customer>"),
          Map.entry("link", "https://shop.example/verify-email?token=abc"),
          Map.entry("expiresAt", "2 Nov 2026, 09:00 UTC"),
          Map.entry("orderId", "0193a5c0-0000-7000-8000-0000000000d1"),
          Map.entry("orderNumber", "E-7KQ2-M9AB"),
          Map.entry("reason", "It was not paid in time."),
          Map.entry(
              "lines",
              List.of(
                  line("2", "Harbour Desk Lamp", "Colour: Black", "€39.90", "€79.80"),
                  line("1", "Sofa & Footstool <Set>", "", "€1,920.20", "€1,920.20"))),
          Map.entry("rows", List.of(row("Subtotal", "€2,000.00"), row("Discount", "-€200.00"))),
          Map.entry("total", "€1,800.00"),
          Map.entry("notes", List.of("including 19% tax: €333.33", "including 7% tax: €1.00")),
          Map.entry(
              "address", List.of("Ada Customer", "Quay Street 5", "20457 Hamburg", "Germany")),
          Map.entry("carrier", "Swift"),
          Map.entry("trackingNumber", "SW-1000"),
          Map.entry("expected", "4 Nov 2026 – 6 Nov 2026"),
          Map.entry("deliveredAt", "5 Nov 2026, 14:12 UTC"),
          Map.entry("receiptNumber", "R-2026-000001"),
          Map.entry("amount", "€2,000.00"),
          Map.entry("method", "Visa •••• 4242"),
          Map.entry("capturedAt", "1 Nov 2026, 09:21 UTC"),
          Map.entry("refundedAt", "2 Nov 2026, 09:21 UTC"),
          Map.entry("device", "Firefox on Windows"),
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

  private static Map<String, String> row(String label, String value) {
    return Map.of("label", label, "value", value);
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

    assertThat(mail.html().split("href=\"" + java.util.regex.Pattern.quote(address) + "\"", -1))
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
               €1,800.00  Total
                          including 19% tax: €333.33
                          including 7% tax: €1.00

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
    "es, es, Hola Ada, Su paquete del pedido E-7KQ2-M9AB está en camino, Número de seguimiento",
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

  /** What is not translated is English as a whole. */
  @Test
  void noMailIsInTwoLanguages() {
    Rendered mail = texts.render(Template.REFUND, Locale.GERMAN, MODEL);

    assertThat(mail.html()).contains("<html lang=\"en\"", "Hello Ada").doesNotContain("Hallo");
  }
}
