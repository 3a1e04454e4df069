package emporium.notification.message;

/** The receipts and credit notes that payment-service issues. */
public interface Documents {

  /**
   * A document as PDF.
   *
   * @param number such as {@code R-2026-000042}
   * @throws RuntimeException if it is not to be had now; it will be later
   */
  byte[] pdf(String number);
}
