package emporium.catalog.inventory;

/** How much can be sold, as far as customers are told. */
public enum Availability {
  IN_STOCK,
  LOW_STOCK,
  SOLD_OUT
}
