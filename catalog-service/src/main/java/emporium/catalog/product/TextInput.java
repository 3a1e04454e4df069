package emporium.catalog.product;

import emporium.catalog.locale.Localized;
import emporium.starter.text.Line;
import emporium.starter.text.Lines;
import emporium.starter.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends about a product in one language. What {@code @NotNull} says holds only after
 * validation.
 */
public record TextInput(
    @NotNull @Pattern(regexp = Localized.LOCALE, message = "must be a language tag such as en or de-CH") String locale,
    @NotNull @Line(max = 160) String title,
    @NotNull @Lines(max = 4000) String description,
    @Size(max = 40) @Nullable List<@NotNull @Valid SpecificationInput> specifications) {

  /** One line of a data sheet. */
  public record SpecificationInput(
      @NotNull @Line(max = 60) String name, @NotNull @Line(max = 200) String value) {}

  public ProductText text() {
    return new ProductText(
        locale,
        PlainText.line(title, 160).value(),
        PlainText.lines(description, 4000).value(),
        Objects.requireNonNullElse(specifications, List.<SpecificationInput>of()).stream()
            .map(line ->
                new ProductText.Specification(
                    PlainText.line(line.name(), 60).value(),
                    PlainText.line(line.value(), 200).value()))
            .toList());
  }

  /** Whether there is one text for each language. */
  public static boolean areLocalesDistinct(List<TextInput> texts) {
    List<String> locales =
        texts.stream()
            .filter(Objects::nonNull)
            .map(TextInput::locale)
            .filter(Objects::nonNull)
            .toList();
    return locales.stream().distinct().count() == locales.size();
  }
}
