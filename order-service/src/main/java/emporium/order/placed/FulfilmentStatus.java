package emporium.order.placed;

/** How far the goods of an order have come, over all its parcels. */
public enum FulfilmentStatus {
  /** Nothing of it needs shipping. */
  NOT_NEEDED,
  /** Nothing was shipped yet. */
  OPEN,
  PARTLY_SHIPPED,
  SHIPPED,
  DELIVERED
}
