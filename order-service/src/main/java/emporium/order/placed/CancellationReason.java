package emporium.order.placed;

/** Why an order was cancelled. */
public enum CancellationReason {
  NOT_PAID_IN_TIME,
  /** The customer ordered a newer version of the cart instead. */
  REPLACED,
  CUSTOMER_REQUEST
}
