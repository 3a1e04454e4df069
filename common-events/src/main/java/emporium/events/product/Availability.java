package emporium.events.product;

/** How much of a product can be sold, as far as shoppers are told. */
public enum Availability {
  IN_STOCK,
  LOW_STOCK,
  SOLD_OUT
}
