package emporium.notification.message;

import static java.util.Objects.requireNonNullElse;

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
import emporium.starter.text.Print;
import emporium.starter.text.ShopLanguages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a template's places are filled with: values only, the words are the template's. */
final class MailModel {

  private MailModel() {}

  static Map<String, Object> of(Content content, Addressee addressee) {
    var print = new Print(ShopLanguages.locale(addressee.locale(), Locale.ENGLISH));
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
          Map.of(
              "browser",
              requireNonNullElse(browser, ""),
              "system",
              requireNonNullElse(system, ""),
              "signedInAt",
              print.instant(signedInAt));
      case OrderConfirmation(var lines, var price) ->
          Map.of(
              "lines", lines.stream().map(line -> line(line, print)).toList(),
              "subtotal", print.money(price.subtotal()),
              "discount", unlessZero(price.discount(), print),
              "shipping", print.money(price.shipping()),
              "fees", unlessZero(price.fees(), print),
              "total", print.money(price.total()),
              "taxed", price.taxed(),
              "taxes", price.taxed() ? taxes(price, print) : List.of(),
              "tenders", price.tenders().stream().map(print::money).toList(),
              "payable", print.money(price.payable()));
      case OrderCancellation(var reason) -> Map.of("reason", reason);
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
              requireNonNullElse(creditNote, ""),
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

  private static Map<String, String> line(Content.Line line, Print print) {
    return Map.of(
        "title", line.title(),
        "options", String.join(", ", line.options()),
        "quantity", print.number(line.quantity()),
        "unitPrice", print.money(line.unitPrice()),
        "lineTotal", print.money(line.total()));
  }

  private static String unlessZero(Money amount, Print print) {
    return amount.signum() == 0 ? "" : print.money(amount);
  }

  private static List<Map<String, String>> taxes(Price price, Print print) {
    return price.taxes().stream()
        .map(tax ->
            Map.of("rate", print.rate(tax.basisPoints()), "amount", print.money(tax.amount())))
        .toList();
  }
}
