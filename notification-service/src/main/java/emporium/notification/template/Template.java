package emporium.notification.template;

/** The messages there are. Each has an HTML and a text form under {@code templates/mail}. */
public enum Template {
  VERIFY_EMAIL("verify-email", "Confirm your e-mail address"),
  ACCOUNT_EXISTS("account-exists", "You already have an account"),
  RESET_PASSWORD("reset-password", "Reset your password"),
  PASSWORD_CHANGED("password-changed", "Your password was changed"),
  NEW_DEVICE("new-device", "New sign-in to your account"),
  ORDER_CONFIRMED("order-confirmed", "Your order {orderNumber} is confirmed"),
  ORDER_CANCELLED("order-cancelled", "Your order {orderNumber} has been cancelled"),
  RECEIPT("receipt", "Receipt {receiptNumber} for your order {orderNumber}"),
  REFUND("refund", "Refund for your order {orderNumber}");

  private final String file;
  private final String subject;

  Template(String file, String subject) {
    this.file = file;
    this.subject = subject;
  }

  String file() {
    return file;
  }

  String subject() {
    return subject;
  }
}
