package emporium.order.order;

/** How the shopper wants to pay. */
public enum PaymentMethod {
  CARD
}
