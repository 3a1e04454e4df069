package emporium.notification.template;

/**
 * The messages there are. Each has an HTML and a text form under {@code templates/mail}; what they
 * say, the subject as well, is in {@code words*.properties}.
 */
public enum Template {
  VERIFY_EMAIL("verify-email"),
  ACCOUNT_EXISTS("account-exists"),
  RESET_PASSWORD("reset-password"),
  PASSWORD_CHANGED("password-changed"),
  NEW_DEVICE("new-device"),
  ORDER_CONFIRMED("order-confirmed"),
  ORDER_CANCELLED("order-cancelled"),
  RECEIPT("receipt"),
  REFUND("refund"),
  PARCEL_SHIPPED("parcel-shipped"),
  PARCEL_DELIVERED("parcel-delivered");

  private final String file;

  Template(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }
}
