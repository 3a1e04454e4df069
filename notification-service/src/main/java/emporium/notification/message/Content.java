package emporium.notification.message;

import emporium.money.Money;
import emporium.notification.template.Template;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message says, apart from to whom. */
public sealed interface Content {

  Template template();

  /** The number of the receipt or credit note that is attached. */
  default Optional<String> documentNumber() {
    return Optional.empty();
  }

  /** The link proves the address and leads to where the password is chosen. */
  record EmailVerification(String link, Instant expiresAt) implements Content {
    @Override
    public Template template() {
      return Template.VERIFY_EMAIL;
    }
  }

  /** Somebody tried to register with an address that has an account. */
  record RegistrationRepeated() implements Content {
    @Override
    public Template template() {
      return Template.ACCOUNT_EXISTS;
    }
  }

  /** The link leads to where another password is chosen. */
  record PasswordReset(String link, Instant expiresAt) implements Content {
    @Override
    public Template template() {
      return Template.RESET_PASSWORD;
    }
  }

  /** The account has another password. */
  record PasswordChange(Instant changedAt) implements Content {
    @Override
    public Template template() {
      return Template.PASSWORD_CHANGED;
    }
  }

  /**
   * The account signed in from a browser that was not seen before.
   *
   * @param browser what it calls itself, if known
   * @param system what it runs on, if known
   */
  record NewDevice(@Nullable String browser, @Nullable String system, Instant signedInAt)
      implements Content {
    @Override
    public Template template() {
      return Template.NEW_DEVICE;
    }
  }

  /** An order will be delivered. */
  record OrderConfirmation(List<Line> lines, Price price) implements Content {
    @Override
    public Template template() {
      return Template.ORDER_CONFIRMED;
    }
  }

  /**
   * @param reason as order-service names it; one that is not known here is not explained
   */
  record OrderCancellation(String reason) implements Content {
    @Override
    public Template template() {
      return Template.ORDER_CANCELLED;
    }
  }

  /**
   * @param methodLabel what was paid with, fit to print
   */
  record Receipt(String receiptNumber, Money amount, String methodLabel, Instant capturedAt)
      implements Content {
    @Override
    public Template template() {
      return Template.RECEIPT;
    }

    @Override
    public Optional<String> documentNumber() {
      return Optional.of(receiptNumber);
    }
  }

  /**
   * A payment was refunded.
   *
   * @param creditNoteNumber absent if the money had no receipt
   */
  record Refund(@Nullable String creditNoteNumber, Money amount, Instant refundedAt)
      implements Content {
    @Override
    public Template template() {
      return Template.REFUND;
    }

    @Override
    public Optional<String> documentNumber() {
      return Optional.ofNullable(creditNoteNumber);
    }
  }

  /**
   * A parcel has left.
   *
   * @param items what is in it
   * @param expectedFrom the first day it may arrive, absent if nobody knows
   */
  record ParcelOnItsWay(
      String carrierName,
      String trackingNumber,
      List<Item> items,
      @Nullable LocalDate expectedFrom,
      @Nullable LocalDate expectedUntil)
      implements Content {
    @Override
    public Template template() {
      return Template.PARCEL_SHIPPED;
    }
  }

  /**
   * A parcel has arrived.
   *
   * @param items what is in it
   */
  record ParcelArrived(
      String carrierName, String trackingNumber, List<Item> items, Instant deliveredAt)
      implements Content {
    @Override
    public Template template() {
      return Template.PARCEL_DELIVERED;
    }
  }

  /**
   * Units in a parcel.
   *
   * @param options what was chosen, such as {@code Colour: Black}
   */
  record Item(String title, List<String> options, int quantity) {}

  /**
   * @param options what was chosen, such as {@code Colour: Black}
   * @param total the quantity at the unit price, before discounts
   */
  record Line(String title, List<String> options, int quantity, Money unitPrice, Money total) {}

  /**
   * @param discount zero or negative
   * @param taxes contained in the total, one for every rate
   * @param tenders what was paid with other means, as negative amounts
   */
  record Price(
      Money subtotal,
      Money discount,
      Money shipping,
      Money fees,
      Money total,
      List<Tax> taxes,
      boolean taxed,
      List<Money> tenders,
      Money payable) {}

  /**
   * @param basisPoints the rate in hundredths of a percent
   */
  record Tax(int basisPoints, Money amount) {}
}
