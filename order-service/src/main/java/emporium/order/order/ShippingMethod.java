package emporium.order.order;

/** How fast the parcel travels. */
public enum ShippingMethod {
  STANDARD,
  EXPRESS
}
