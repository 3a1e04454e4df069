package emporium.catalog.inventory;

/** How much can be sold, as customers are shown it. */
public enum Availability {
  IN_STOCK,
  LOW_STOCK,
  SOLD_OUT
}
