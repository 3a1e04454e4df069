package emporium.cart.cart;

/** How many units of a product a cart holds: 1 to 99. */
public record Quantity(int value) {

  public static final int MOST = 99;

  public Quantity {
    if (value < 1 || value > MOST) {
      throw new IllegalArgumentException("quantity " + value);
    }
  }

  /** The sum, cut at what a cart may hold. */
  Quantity plusUpToMost(Quantity other) {
    return new Quantity(Math.min(MOST, value + other.value));
  }

  boolean fits(Quantity more) {
    return value + more.value <= MOST;
  }
}
