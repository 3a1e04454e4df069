package emporium.order.order;

/** Where the money for an order stands, as payment-service last told. */
public enum PaymentStatus {
  PENDING,
  ACTION_REQUIRED,
  CAPTURED,
  FAILED,
  REFUNDED
}
