package emporium.cart.cart;

import java.util.UUID;

/**
 * Something the customer should know about a cart, which the page says in words.
 *
 * @param quantity for the limits: the units that did not fit; for {@link Code#FEWER_REMAINING}: the
 *     units that are left; else the units in the cart
 */
public record Notice(Code code, UUID variantId, int quantity) {

  /** What there is to know. */
  public enum Code {
    /** Units of a merged cart were left out: a cart holds at most {@link Quantity#MOST} of each. */
    QUANTITY_LIMIT,
    /** A line of a merged cart was left out: a cart holds at most {@link Cart#MOST_LINES}. */
    LINE_LIMIT,
    /** The cart holds more than there are left. */
    FEWER_REMAINING,
    /** None is left, or it is no longer for sale. */
    SOLD_OUT
  }
}
