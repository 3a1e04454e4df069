package emporium.catalog.product;

/** One line of a data sheet: {@code Capacity}, {@code 0.9 l}. */
public record Specification(String name, String value) {}
