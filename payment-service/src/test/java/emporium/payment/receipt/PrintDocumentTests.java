package emporium.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.money.Money;
import emporium.payment.config.PaymentProperties;
import emporium.payment.config.PaymentProperties.Sandbox;
import emporium.payment.config.PaymentProperties.Seller;
import emporium.payment.payment.Purchase;
import emporium.payment.receipt.Documents.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PrintDocumentTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Purchase.Line LAMPS =
      new Purchase.Line(
          "LMP-0001-BLK",
          "Harbour Desk Lamp",
          List.of("Colour: Black"),
          2,
          euros(3990),
          euros(7182));
  private static final Recipient ADA = ada("en");

  private final PdfPrinter printer = new PdfPrinter();
  private final DocumentTemplate template = template();

  @Test
  void aReceiptSaysWhatTheLawWants() {
    assertThat(printed(receipt(ADA, LAMPS)))
        .contains(
            "Receipt number R-2026-000042",
            "Date of issue 1 November 2026",
            "Order number E-7KQ2-M9XT",
            "Order date 1 November 2026",
            "Ada Customer",
            "Quay Street 5",
            "20457 Hamburg",
            "Germany",
            "Harbour Desk Lamp",
            "Colour: Black",
            "LMP-0001-BLK",
            "Discounts included above -€7.98",
            "Shipping and handling €4.90",
            "Total €76.72",
            "Net amount €64.47",
            "VAT 19% €12.25",
            "Gift card or credit -€20.00",
            "Paid with Visa •••• 4242 €56.72",
            "Harbour Goods GmbH",
            "Pier 3",
            "VAT ID DE123456789",
            "HRB 1234, Hamburg");
  }

  @ParameterizedTest
  @CsvSource({
    "de, Belegnummer R-2026-000042, MwSt. 19",
    "es, Número de recibo R-2026-000042, IVA 19",
    "es-MX, Número de recibo R-2026-000042, IVA 19",
    "fr, Receipt number R-2026-000042, VAT 19"
  })
  void itIsWrittenInTheLanguageOfTheOrder(String locale, String number, String tax) {
    assertThat(printed(receipt(ada(locale), LAMPS))).contains(number, tax);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łukasz Żółć",
        "Þórður Ægisson",
        "Ștefan Țîrlea",
        "Őrség Űr",
        "Γιώργος Παπαδόπουλος",
        "Ђорђе Њежић",
        "Олена Їжакевич Ґалаґан",
        "İğdır Şükrü",
        "Ċensu Ħal Għaxaq",
        "Nguyễn Thị Ánh",
        "გიორგი",
        "Հայկ"
      })
  void everyLetterOfANameShows(String name) {
    assertThat(printed(receipt(named(name), LAMPS))).contains(name).doesNotContain("#");
  }

  @Test
  void markupIsText() {
    String markup =
        "<img src='file:///etc/passwd'/><script>alert(1)</script> & <b>Ada</b> &euro; ]]>";

    assertThat(printed(receipt(named(markup), LAMPS))).contains("<script>", "&euro;", "]]>");
  }

  @Test
  void veryLongTextsStayOnThePage() throws IOException {
    String endless = "Donaudampfschifffahrt".repeat(30);
    var line = new Purchase.Line("S".repeat(60), endless, List.of(endless), 1, euros(1), euros(1));

    byte[] pdf = pdf(receipt(named(endless), line));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(RightEdge.of(document)).isLessThan(document.getPage(0).getMediaBox().getWidth());
    }
  }

  @Test
  void textThatRunsTheOtherWayTurnsNothingElse() {
    assertThat(printed(receipt(named("\u202eאדה לקוחה"), LAMPS)))
        .contains("אדה")
        .contains("Receipt number R-2026-000042", "Total €76.72")
        .doesNotContain("\u202e", "#");
  }

  @Test
  void manyLinesTakeSeveralPagesWithTheirHeadings() throws IOException {
    byte[] pdf = pdf(receipt(ADA, Collections.nCopies(40, LAMPS).toArray(Purchase.Line[]::new)));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      var lastPage = new PDFTextStripper();
      lastPage.setStartPage(document.getNumberOfPages());
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(lastPage.getText(document)).contains("Item", "Unit price", "Total €76.72");
    }
  }

  @Test
  void anExportSaysWhyThereIsNoTax() {
    var purchase =
        new Purchase(NOON, "EXPORT", List.of(LAMPS), euros(0), euros(490), List.of(), euros(7672));

    assertThat(printed(text(Kind.RECEIPT, ADA, purchase, euros(7672), List.of())))
        .contains("Tax-free export delivery", "Net amount €76.72")
        .doesNotContain("VAT 19");
  }

  @Test
  void aCreditNoteNamesItsReceiptAndTheTaxThatGoesBack() {
    List<Purchase.Tax> taxes = PrintDocument.taxesOfRefund(purchase(LAMPS), List.of(), euros(3836));

    assertThat(printed(text(Kind.CREDIT_NOTE, ADA, purchase(LAMPS), euros(3836), taxes)))
        .contains(
            "Credit note number C-2026-000007",
            "For receipt R-2026-000042",
            "Refund for order E-7KQ2-M9XT",
            "Total refunded €38.36",
            "VAT 19% €6.13",
            "Refunded to Visa •••• 4242 €38.36");
  }

  @Test
  void refundsOfEverythingContainTheTaxesOfThePurchase() {
    Purchase purchase = purchase(LAMPS);
    Money third = euros(2557);
    Money rest = purchase.total().minus(third).minus(third);

    long taxes =
        taxOf(purchase, List.of(), third)
            + taxOf(purchase, List.of(third), third)
            + taxOf(purchase, List.of(third, third), rest);

    assertThat(taxes).isEqualTo(1225);
  }

  private static long taxOf(Purchase purchase, List<Money> earlier, Money amount) {
    return PrintDocument.taxesOfRefund(purchase, earlier, amount).getFirst().amount().amount();
  }

  private static DocumentTemplate.Text receipt(Recipient recipient, Purchase.Line... lines) {
    Purchase purchase = purchase(lines);
    return text(Kind.RECEIPT, recipient, purchase, euros(5672), purchase.taxes());
  }

  private static Purchase purchase(Purchase.Line... lines) {
    return new Purchase(
        NOON,
        "STANDARD",
        List.of(lines),
        euros(-798),
        euros(490),
        List.of(new Purchase.Tax(1900, euros(1225))),
        euros(7672));
  }

  private static DocumentTemplate.Text text(
      Kind kind, Recipient recipient, Purchase purchase, Money amount, List<Purchase.Tax> taxes) {
    boolean isReceipt = kind == Kind.RECEIPT;
    @Nullable String corrects = isReceipt ? null : "R-2026-000042";
    return new DocumentTemplate.Text(
        kind,
        isReceipt ? "R-2026-000042" : "C-2026-000007",
        NOON,
        "E-7KQ2-M9XT",
        NOON,
        corrects,
        recipient,
        purchase,
        amount,
        taxes,
        "Visa •••• 4242");
  }

  private static Recipient named(String name) {
    return new Recipient(name, List.of("Quay Street 5", "20457 Hamburg"), "DE", "en");
  }

  private static Recipient ada(String locale) {
    return new Recipient("Ada Customer", List.of("Quay Street 5", "20457 Hamburg"), "DE", locale);
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }

  private String printed(DocumentTemplate.Text document) {
    return text(pdf(document));
  }

  private byte[] pdf(DocumentTemplate.Text document) {
    byte[] pdf = printer.print(template.html(document));
    keep(document, pdf);
    return pdf;
  }

  /** To be looked at, where {@code -Ddocuments.to} names a folder. */
  private static void keep(DocumentTemplate.Text document, byte[] pdf) {
    String folder = System.getProperty("documents.to");
    if (folder != null) {
      try {
        Files.write(Files.createTempFile(Path.of(folder), document.number() + "-", ".pdf"), pdf);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static DocumentTemplate template() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("documents/messages");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var engine = new SpringTemplateEngine();
    engine.setTemplateEngineMessageSource(messages);
    engine.addTemplateResolver(files);
    return new DocumentTemplate(
        engine,
        messages,
        new PaymentProperties(
            URI.create("http://localhost:8080"),
            Duration.ofSeconds(10),
            Duration.ofSeconds(1),
            "en",
            new Seller(
                "Harbour Goods GmbH",
                List.of("Pier 3", "20457 Hamburg", "Germany"),
                "DE123456789",
                "HRB 1234, Hamburg",
                "receipts@emporium.example"),
            new Sandbox(
                "secret", Duration.ofMinutes(15), Duration.ofSeconds(8), Duration.ofMillis(300))));
  }
}
