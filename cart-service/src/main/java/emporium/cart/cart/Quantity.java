package emporium.cart.cart;

/** How many units of a variant a cart holds: 1 to 99. */
public record Quantity(int value) {

  public static final int MOST = 99;

  public Quantity {
    if (value < 1 || value > MOST) {
      throw new IllegalArgumentException("quantity " + value);
    }
  }
}
