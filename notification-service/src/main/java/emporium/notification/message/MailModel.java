package emporium.notification.message;

import emporium.money.Money;
import emporium.notification.message.Content.EmailVerification;
import emporium.notification.message.Content.NewDevice;
import emporium.notification.message.Content.OrderCancellation;
import emporium.notification.message.Content.OrderConfirmation;
import emporium.notification.message.Content.ParcelArrived;
import emporium.notification.message.Content.ParcelOnItsWay;
import emporium.notification.message.Content.PasswordChange;
import emporium.notification.message.Content.PasswordReset;
import emporium.notification.message.Content.Price;
import emporium.notification.message.Content.Receipt;
import emporium.notification.message.Content.Refund;
import emporium.notification.message.Content.RegistrationRepeated;
import emporium.notification.template.Print;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a template's places are filled with. */
final class MailModel {

  private MailModel() {}

  static Map<String, Object> of(Content content, Addressee addressee) {
    var print = new Print(addressee.locale());
    Map<String, Object> model = new HashMap<>(of(content, print));
    if (addressee.name() != null) {
      model.put("name", addressee.name());
    }
    Addressee.Order order = addressee.order();
    if (order != null) {
      model.put("orderId", order.orderId().toString());
      model.put("orderNumber", order.orderNumber());
      model.put(
          "address",
          Stream.concat(
                  order.shippingAddress().lines().stream(),
                  Stream.of(print.country(order.shippingAddress().country())))
              .toList());
    }
    return model;
  }

  private static Map<String, Object> of(Content content, Print print) {
    return switch (content) {
      case EmailVerification(var link, var expiresAt) ->
          Map.of("link", link, "expiresAt", print.instant(expiresAt));
      case RegistrationRepeated() -> Map.of();
      case PasswordReset(var link, var expiresAt) ->
          Map.of("link", link, "expiresAt", print.instant(expiresAt));
      case PasswordChange(var changedAt) -> Map.of("changedAt", print.instant(changedAt));
      case NewDevice(var browser, var system, var signedInAt) ->
          Map.of("device", device(browser, system), "signedInAt", print.instant(signedInAt));
      case OrderConfirmation(var lines, var price) ->
          Map.of(
              "lines", lines.stream().map(line -> line(line, print)).toList(),
              "rows", rows(price, print),
              "total", print.money(price.total()),
              "notes", notes(price, print));
      case OrderCancellation(var reason) -> Map.of("reason", words(reason));
      case Receipt(var number, var amount, var methodLabel, var capturedAt) ->
          Map.of(
              "receiptNumber",
              number,
              "amount",
              print.money(amount),
              "method",
              methodLabel,
              "capturedAt",
              print.instant(capturedAt));
      case Refund(var creditNote, var amount, var refundedAt) ->
          Map.of(
              "creditNote",
              creditNote == null ? "" : creditNote,
              "amount",
              print.money(amount),
              "refundedAt",
              print.instant(refundedAt));
      case ParcelOnItsWay(var carrier, var number, var items, var from, var until) ->
          Map.of(
              "carrier",
              carrier,
              "trackingNumber",
              number,
              "lines",
              items.stream().map(item -> item(item, print)).toList(),
              "expected",
              from == null || until == null ? "" : print.days(from, until));
      case ParcelArrived(var carrier, var number, var items, var deliveredAt) ->
          Map.of(
              "carrier",
              carrier,
              "trackingNumber",
              number,
              "lines",
              items.stream().map(item -> item(item, print)).toList(),
              "deliveredAt",
              print.instant(deliveredAt));
    };
  }

  private static Map<String, String> item(Content.Item item, Print print) {
    return Map.of(
        "title", item.title(),
        "options", String.join(", ", item.options()),
        "quantity", print.number(item.quantity()));
  }

  private static String device(@Nullable String browser, @Nullable String system) {
    return Objects.requireNonNullElse(browser, "a browser")
        + (system == null ? "" : " on " + system);
  }

  private static Map<String, String> line(Content.Line line, Print print) {
    return Map.of(
        "title", line.title(),
        "options", String.join(", ", line.options()),
        "quantity", print.number(line.quantity()),
        "unitPrice", print.money(line.unitPrice()),
        "lineTotal", print.money(line.total()));
  }

  private static List<Map<String, String>> rows(Price price, Print print) {
    List<Map<String, String>> rows = new ArrayList<>();
    rows.add(row("Subtotal", print.money(price.subtotal())));
    addUnlessZero(rows, "Discount", price.discount(), print);
    rows.add(row("Shipping", print.money(price.shipping())));
    addUnlessZero(rows, "Fees", price.fees(), print);
    return rows;
  }

  private static void addUnlessZero(
      List<Map<String, String>> rows, String label, Money amount, Print print) {
    if (amount.signum() != 0) {
      rows.add(row(label, print.money(amount)));
    }
  }

  private static Map<String, String> row(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  /** What has to be said about the total. */
  private static List<String> notes(Price price, Print print) {
    List<String> notes = new ArrayList<>();
    if (price.taxed()) {
      price
          .taxes()
          .forEach(tax ->
              notes.add(
                  "including %s tax: %s"
                      .formatted(print.rate(tax.basisPoints()), print.money(tax.amount()))));
    } else {
      notes.add("No tax is charged. Duties and taxes may be due in the country of delivery.");
    }
    if (!price.tenders().isEmpty()) {
      price
          .tenders()
          .forEach(tender -> notes.add("paid by gift card or credit: " + print.money(tender)));
      notes.add("left to pay: " + print.money(price.payable()));
    }
    return notes;
  }

  /** Reasons are an open set: one that is not known is not explained. */
  private static String words(String reason) {
    return switch (reason) {
      case "NOT_PAID_IN_TIME" -> "It was not paid in time.";
      case "REPLACED" -> "It was replaced by a newer order of the same cart.";
      case "CUSTOMER_REQUEST" -> "You asked us to cancel it.";
      default -> "";
    };
  }
}
