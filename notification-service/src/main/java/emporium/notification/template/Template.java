package emporium.notification.template;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The messages there are. Each has an HTML and a text form under {@code templates/mail}. One that
 * has no subject here is translated: its words, the subject among them, are in {@code
 * words*.properties}.
 */
public enum Template {
  VERIFY_EMAIL("verify-email", "Confirm your e-mail address"),
  ACCOUNT_EXISTS("account-exists", "You already have an account"),
  RESET_PASSWORD("reset-password", "Reset your password"),
  PASSWORD_CHANGED("password-changed", "Your password was changed"),
  NEW_DEVICE("new-device", "New sign-in to your account"),
  ORDER_CONFIRMED("order-confirmed", "Your order {orderNumber} is confirmed"),
  ORDER_CANCELLED("order-cancelled", "Your order {orderNumber} has been cancelled"),
  RECEIPT("receipt", "Receipt {receiptNumber} for your order {orderNumber}"),
  REFUND("refund", "Refund for your order {orderNumber}"),
  PARCEL_SHIPPED("parcel-shipped", null),
  PARCEL_DELIVERED("parcel-delivered", null);

  private final String file;
  private final @Nullable String subject;

  Template(String file, @Nullable String subject) {
    this.file = file;
    this.subject = subject;
  }

  String file() {
    return file;
  }

  /** Empty if it is among the translated words. */
  Optional<String> subject() {
    return Optional.ofNullable(subject);
  }
}
