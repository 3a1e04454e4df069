package emporium.order.pricing;

/** How an order is taxed. */
public enum TaxTreatment {
  /** Prices contain the tax of the country the goods go to. */
  STANDARD,
  /** The goods leave the tax area: charged without the tax of the home country. */
  EXPORT,
  /** The customer owes the tax: charged without it. */
  REVERSE_CHARGE
}
