package emporium.catalog.product;

import java.util.List;

/** What is said about a product in one language. */
public record ProductText(
    String locale, String title, String description, List<Specification> specifications) {

  public ProductText {
    specifications = List.copyOf(specifications);
  }

  /** One line of a data sheet: {@code Capacity}, {@code 0.9 l}. */
  public record Specification(String name, String value) {}
}
