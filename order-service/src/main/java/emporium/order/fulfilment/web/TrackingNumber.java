package emporium.order.fulfilment.web;

import java.util.Locale;

/** How tracking numbers are written: people leave spaces in them, and carriers do not. */
public final class TrackingNumber {

  /** Before it is made canonical. */
  public static final String FORM = "(?i)[A-Z0-9](?: ?[A-Z0-9-]){3,39}";

  private TrackingNumber() {}

  public static String canonical(String typed) {
    return typed.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
