package emporium.catalog.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.MediaAsset;
import emporium.catalog.media.Picture;
import emporium.catalog.media.Rendition;
import emporium.catalog.product.Option;
import emporium.catalog.product.PriceInput;
import emporium.catalog.product.ProductContent;
import emporium.catalog.product.TextInput;
import emporium.catalog.product.VariantContent;
import emporium.starter.text.Line;
import emporium.starter.text.PlainText;
import emporium.starter.text.Sku;
import emporium.starter.text.Slug;
import emporium.starter.text.TextOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product in a file, one on each line. What {@code @NotNull} says holds only after validation.
 *
 * @param slug made from the title where absent
 * @param texts one for each language, the shop's own first
 * @param options what a customer chooses, absent for a product of one variant
 */
public record ProductLine(
    @TextOf(Slug.class) @Nullable String slug,
    @NotEmpty @Size(max = 20) List<@NotNull @Valid TextInput> texts,
    @NotNull @Line(max = 80) String brand,
    @NotNull @Valid CategoryLine category,
    @Size(max = 12) @Nullable List<@NotNull @Valid PictureLine> pictures,
    @Size(max = 3) @Nullable List<@NotNull @Valid OptionLine> options,
    @NotEmpty @Size(max = 100) List<@NotNull @Valid VariantLine> variants) {

  private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final String CODE_MESSAGE = "must be words of a-z and 0-9 joined by -";

  /** A text in one language. */
  record LocalizedLine(
      @NotNull @Pattern(
              regexp = Localized.LOCALE,
              message = "must be a language tag such as en or de-CH")
          String locale,
      @NotNull @Line(max = 80) String text) {

    Localized localized() {
      return new Localized(locale, PlainText.line(text, 80).value());
    }
  }

  record CategoryLine(
      @NotNull @TextOf(Slug.class) @Size(max = 60) String slug,
      @NotEmpty List<@NotNull @Valid LocalizedLine> name,
      @Valid @Nullable PictureLine picture) {

    List<Localized> names() {
      return name.stream().map(LocalizedLine::localized).toList();
    }
  }

  /**
   * @param name of a media asset
   * @param renditions names of media assets that show the same, narrower
   */
  record PictureLine(
      @NotNull @Pattern(regexp = MediaAsset.NAME_FORMAT, message = "must be the name of a picture") String name,
      @Size(max = 8) @Nullable List<
                  @NotNull @Pattern(
                      regexp = MediaAsset.NAME_FORMAT,
                      message = "must be the name of a picture")
                  String>
              renditions,
      @Nullable List<@NotNull @Valid LocalizedLine> alternativeText) {

    Stream<String> names() {
      return Stream.concat(Stream.of(name), orEmpty(renditions).stream());
    }

    Picture picture(Map<String, Rendition> known) {
      return new Picture(
          names().map(asset -> Objects.requireNonNull(known.get(asset), asset)).toList(),
          orEmpty(alternativeText).stream().map(LocalizedLine::localized).toList());
    }
  }

  record OptionLine(
      @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) @Size(max = 40) String code,
      @NotEmpty List<@NotNull @Valid LocalizedLine> name,
      @NotEmpty @Size(max = 50) List<@NotNull @Valid ValueLine> values) {

    Option option() {
      return new Option(
          code,
          name.stream().map(LocalizedLine::localized).toList(),
          values.stream()
              .map(value ->
                  new Option.Value(
                      value.code(),
                      value.name().stream().map(LocalizedLine::localized).toList(),
                      value.swatch()))
              .toList());
    }
  }

  record ValueLine(
      @NotNull @Pattern(regexp = CODE, message = CODE_MESSAGE) @Size(max = 40) String code,
      @NotEmpty List<@NotNull @Valid LocalizedLine> name,
      @Pattern(regexp = "#[0-9a-f]{6}", message = "must be a colour such as #1c1c1e") @Nullable String swatch) {}

  /**
   * @param options the code of a value by the code of its option
   * @param taxClass {@code standard} where absent
   * @param weightGrams with its packaging
   * @param requiresShipping true where absent
   * @param stock units in the warehouse, reserved ones included
   */
  record VariantLine(
      @NotNull @TextOf(Sku.class) String sku,
      @Nullable Map<@NotNull String, @NotNull String> options,
      @Pattern(regexp = "standard|reduced", message = "must be standard or reduced") @Nullable String taxClass,
      @Min(0) @Max(1_000_000) @Nullable Integer weightGrams,
      @Nullable Boolean requiresShipping,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid PriceInput> prices,
      @Pattern(regexp = MediaAsset.NAME_FORMAT, message = "must be the name of a picture") @Nullable String picture,
      @NotNull @Min(0) @Max(1_000_000) Integer stock) {

    private VariantContent content(List<OptionLine> offered) {
      return new VariantContent(
          new Sku(sku),
          offered.stream()
              .map(option ->
                  new VariantContent.Selected(
                      option.code(), Objects.requireNonNull(selected().get(option.code()))))
              .toList(),
          Objects.requireNonNullElse(taxClass, "standard"),
          Objects.requireNonNullElse(weightGrams, 0),
          Objects.requireNonNullElse(requiresShipping, true),
          prices.stream().map(PriceInput::price).toList(),
          picture);
    }

    private Map<String, String> selected() {
      return Objects.requireNonNullElse(options, Map.of());
    }
  }

  @JsonIgnore
  @AssertTrue(message = "must have one text for each language") boolean isLocalesDistinct() {
    return texts == null || TextInput.areLocalesDistinct(texts);
  }

  @JsonIgnore
  @AssertTrue(message = "must name each option and each of its values once") boolean isOptionsDistinct() {
    return areDistinct(orEmpty(options), OptionLine::code)
        && orEmpty(options).stream()
            .filter(Objects::nonNull)
            .allMatch(option -> areDistinct(orEmpty(option.values()), ValueLine::code));
  }

  private static <T> boolean areDistinct(List<T> all, Function<T, String> nameOf) {
    List<String> names = all.stream().filter(Objects::nonNull).map(nameOf).toList();
    return Set.copyOf(names.stream().filter(Objects::nonNull).toList()).size() == names.size();
  }

  @JsonIgnore
  @AssertTrue(message = "must have a value for every option, and no two variants the same") boolean isVariantsOfOptions() {
    if (variants == null) {
      return true;
    }
    Map<String, Set<String>> offered =
        orEmpty(options).stream()
            .filter(option -> option != null && option.values() != null && option.code() != null)
            .collect(
                Collectors.toMap(
                    OptionLine::code,
                    option ->
                        option.values().stream()
                            .filter(Objects::nonNull)
                            .map(ValueLine::code)
                            .collect(Collectors.toSet()),
                    (a, _) -> a));
    var selections = new HashSet<Map<String, String>>();
    return variants.stream()
        .allMatch(variant ->
            variant != null
                && variant.selected().keySet().equals(offered.keySet())
                && variant.selected().entrySet().stream()
                    .allMatch(selected ->
                        offered
                            .getOrDefault(selected.getKey(), Set.of())
                            .contains(selected.getValue()))
                && selections.add(variant.selected()));
  }

  /**
   * @param known the media assets it names
   */
  ProductContent content(Slug address, Map<String, Rendition> known) {
    return new ProductContent(
        address,
        texts.stream().map(TextInput::text).toList(),
        PlainText.line(brand, 80).value(),
        orEmpty(pictures).stream().map(picture -> picture.picture(known)).toList(),
        orEmpty(options).stream().map(OptionLine::option).toList(),
        variants.stream().map(variant -> variant.content(orEmpty(options))).toList());
  }

  String title() {
    return texts.getFirst().title();
  }

  List<Sku> skus() {
    return variants.stream().map(variant -> new Sku(variant.sku())).toList();
  }

  boolean shows(String picture) {
    return orEmpty(pictures).stream().anyMatch(line -> line.name().equals(picture));
  }

  /** Its own, and that of its category. */
  List<PictureLine> allPictures() {
    return Stream.concat(Stream.ofNullable(category.picture()), orEmpty(pictures).stream())
        .toList();
  }

  /** Every media asset the line names. */
  Set<String> assetNames() {
    return allPictures().stream().flatMap(PictureLine::names).collect(Collectors.toSet());
  }

  /** Units in the warehouse by SKU. */
  Map<Sku, Integer> stock() {
    return variants.stream()
        .collect(
            Collectors.toMap(variant -> new Sku(variant.sku()), VariantLine::stock, (a, _) -> a));
  }

  /** Units by whatever a SKU stands for, in order. */
  <K extends Comparable<K>> SortedMap<K, Integer> stockBy(Function<Sku, K> idOf) {
    SortedMap<K, Integer> units = new TreeMap<>();
    stock().forEach((sku, count) -> units.put(idOf.apply(sku), count));
    return units;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
