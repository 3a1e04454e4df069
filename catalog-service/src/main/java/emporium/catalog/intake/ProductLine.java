package emporium.catalog.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import emporium.catalog.media.Medium;
import emporium.catalog.product.ProductContent;
import emporium.catalog.product.Sku;
import emporium.catalog.product.Slug;
import emporium.catalog.product.Specification;
import emporium.events.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A product as files bring it. What {@code @NotNull} says holds only after validation.
 *
 * @param slug made from the title where absent
 * @param pictures names of media
 * @param stock units in the house, reserved ones included
 */
public record ProductLine(
    @NotNull @Pattern(regexp = Sku.FORMAT, message = "is not a SKU") String sku,
    @Pattern(regexp = Slug.FORMAT, message = "is not a slug") @Size(max = Slug.MAX_LENGTH) @Nullable String slug,
    @NotBlank @Size(max = 160) String title,
    @NotBlank @Size(max = 4000) String description,
    @NotBlank @Size(max = 80) String brand,
    @NotNull @Valid CategoryLine category,
    @NotNull Money price,
    @Size(max = 40) @Nullable List<@NotNull @Valid SpecificationLine> specifications,
    @Size(max = 12) @Nullable List<
                @NotNull @Pattern(regexp = Medium.NAME_FORMAT, message = "is not a picture's name") String>
            pictures,
    @NotNull @Min(0) @Max(1_000_000) Integer stock) {

  private static final long HIGHEST_PRICE = 100_000_000;

  record CategoryLine(
      @NotNull @Pattern(regexp = Slug.FORMAT, message = "is not a slug") @Size(max = 60) String slug,
      @NotBlank @Size(max = 80) String name) {}

  record SpecificationLine(
      @NotBlank @Size(max = 60) String name, @NotBlank @Size(max = 200) String value) {}

  @JsonIgnore
  @AssertTrue(message = "has to be between 0 and " + HIGHEST_PRICE) boolean isPriceInRange() {
    Money price = this.price;
    return price == null || (price.amount() >= 0 && price.amount() <= HIGHEST_PRICE);
  }

  ProductContent content(Slug slug) {
    return new ProductContent(
        slug,
        title.strip(),
        description.strip(),
        brand.strip(),
        price,
        Objects.requireNonNullElse(specifications, List.<SpecificationLine>of()).stream()
            .map(line -> new Specification(line.name().strip(), line.value().strip()))
            .toList(),
        Objects.requireNonNullElse(pictures, List.of()));
  }
}
