package emporium.catalog.product;

import emporium.events.Money;
import java.util.List;

/**
 * What a shopper reads about a product.
 *
 * @param pictures names of media, the first one leads
 */
public record ProductContent(
    Slug slug,
    String title,
    String description,
    String brand,
    Money price,
    List<Specification> specifications,
    List<String> pictures) {

  public ProductContent {
    specifications = List.copyOf(specifications);
    pictures = List.copyOf(pictures);
  }
}
