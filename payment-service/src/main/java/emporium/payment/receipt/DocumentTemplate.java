package emporium.payment.receipt;

import static java.util.Objects.requireNonNullElse;

import emporium.money.Money;
import emporium.payment.config.PaymentProperties;
import emporium.payment.payment.Purchase;
import emporium.payment.receipt.Documents.Kind;
import emporium.starter.text.Print;
import emporium.starter.text.ShopLanguages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes documents as HTML, in the language of their recipient. */
@Component
class DocumentTemplate {

  /**
   * Marks that turn the direction of text, which belong to where the text was typed: what follows
   * on a document must not be turned as well.
   */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u200e\\u200f\\u061c\\u202a-\\u202e\\u2066-\\u2069]");

  private final SpringTemplateEngine engine;
  private final MessageSource messages;
  private final PaymentProperties settings;

  DocumentTemplate(
      SpringTemplateEngine engine, MessageSource messages, PaymentProperties settings) {
    this.engine = engine;
    this.messages = messages;
    this.settings = settings;
  }

  /**
   * What a document says.
   *
   * @param corrects the number of the receipt that a credit note corrects
   * @param amount what was paid, or what went back
   * @param taxes contained in the total of the purchase, or in what went back
   */
  record Text(
      Kind kind,
      String number,
      Instant issuedAt,
      String orderNumber,
      Instant orderedAt,
      @Nullable String corrects,
      Recipient recipient,
      Purchase purchase,
      Money amount,
      List<Purchase.Tax> taxes,
      String methodLabel) {}

  record Fact(String label, String value) {}

  record Line(
      String title, List<String> details, String quantity, String unitPrice, String total) {}

  String html(Text document) {
    Locale locale =
        ShopLanguages.locale(
            Locale.forLanguageTag(document.recipient().locale()),
            Locale.forLanguageTag(settings.locale()));
    var words = new Words(locale, new Print(locale), document);
    Map<String, Object> model = new HashMap<>();
    model.put("lang", locale.getLanguage());
    model.put("seller", settings.seller());
    words.fill(model);
    return engine.process("documents/document", new Context(locale, model));
  }

  private static String plain(String text) {
    return DIRECTIONS.matcher(text).replaceAll("");
  }

  private final class Words {

    private final Locale locale;
    private final Print print;
    private final Text document;

    private Words(Locale locale, Print print, Text document) {
      this.locale = locale;
      this.print = print;
      this.document = document;
    }

    private void fill(Map<String, Object> model) {
      boolean isReceipt = document.kind() == Kind.RECEIPT;
      model.put("title", say(isReceipt ? "receipt.title" : "credit-note.title"));
      model.put("lead", say(isReceipt ? "receipt.lead" : "credit-note.lead"));
      model.put("number", document.number());
      model.put("recipient", recipient());
      model.put("facts", facts(isReceipt));
      model.put("lines", isReceipt ? goods() : List.of(refund()));
      model.put("before", isReceipt ? besidesGoods() : List.of());
      model.put("total", total(isReceipt));
      model.put("after", belowTotal(isReceipt));
      model.put("notes", notes());
    }

    private String say(String key, Object... arguments) {
      return messages.getMessage(key, arguments, locale);
    }

    private List<String> recipient() {
      Recipient recipient = document.recipient();
      return Stream.of(
              Stream.of(recipient.name()),
              recipient.lines().stream(),
              Stream.of(print.country(recipient.country())))
          .flatMap(lines -> lines)
          .filter(line -> !line.isBlank())
          .map(DocumentTemplate::plain)
          .toList();
    }

    private List<Fact> facts(boolean isReceipt) {
      List<Fact> facts = new ArrayList<>();
      facts.add(
          new Fact(say(isReceipt ? "number.receipt" : "number.credit-note"), document.number()));
      facts.add(new Fact(say("date.receipt"), print.day(document.issuedAt())));
      if (document.corrects() != null) {
        facts.add(new Fact(say("corrects"), document.corrects()));
      }
      facts.add(new Fact(say("order"), document.orderNumber()));
      facts.add(new Fact(say("ordered"), print.day(document.orderedAt())));
      return facts;
    }

    private List<Line> goods() {
      return document.purchase().lines().stream().map(this::line).toList();
    }

    private Line line(Purchase.Line line) {
      return new Line(
          plain(line.title()),
          Stream.concat(line.options().stream(), Stream.of(line.sku()))
              .map(DocumentTemplate::plain)
              .toList(),
          print.number(line.quantity()),
          print.money(line.unitPrice()),
          print.money(line.total()));
    }

    private Line refund() {
      String amount = print.money(document.amount());
      return new Line(
          say("refund-of", document.orderNumber()), List.of(), print.number(1), amount, amount);
    }

    private List<Fact> besidesGoods() {
      Purchase purchase = document.purchase();
      List<Fact> rows = new ArrayList<>();
      if (purchase.discount().signum() != 0) {
        rows.add(new Fact(say("discounts"), print.money(purchase.discount())));
      }
      rows.add(
          new Fact(
              say("shipping"),
              purchase.shipping().signum() == 0 ? say("free") : print.money(purchase.shipping())));
      return rows;
    }

    private Fact total(boolean isReceipt) {
      return isReceipt
          ? new Fact(say("total"), print.money(document.purchase().total()))
          : new Fact(say("total-refunded"), print.money(document.amount()));
    }

    private List<Fact> belowTotal(boolean isReceipt) {
      Money gross = isReceipt ? document.purchase().total() : document.amount();
      List<Fact> rows = new ArrayList<>();
      Money net = document.taxes().stream().map(Purchase.Tax::amount).reduce(gross, Money::minus);
      rows.add(new Fact(say("net"), print.money(net)));
      document
          .taxes()
          .forEach(tax ->
              rows.add(
                  new Fact(say("tax", print.rate(tax.basisPoints())), print.money(tax.amount()))));
      Money otherwise = document.amount().minus(gross);
      if (otherwise.signum() != 0) {
        rows.add(new Fact(say("paid-otherwise"), print.money(otherwise)));
      }
      rows.add(
          new Fact(
              say(isReceipt ? "paid-with" : "refunded-to", plain(document.methodLabel())),
              print.money(document.amount())));
      return rows;
    }

    private List<String> notes() {
      return switch (requireNonNullElse(document.purchase().taxTreatment(), "")) {
        case "EXPORT" -> List.of(say("export"));
        case "REVERSE_CHARGE" -> List.of(say("reverse-charge"));
        default -> List.of();
      };
    }
  }
}
