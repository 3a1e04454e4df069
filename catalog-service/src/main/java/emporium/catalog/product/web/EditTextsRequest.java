package emporium.catalog.product.web;

import emporium.catalog.product.ProductText;
import emporium.catalog.product.TextInput;
import emporium.starter.problem.FieldProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param texts one for each language, the shop's own first
 */
record EditTextsRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid TextInput> texts) {

  /**
   * What is wrong with the texts together.
   *
   * @param shopLocale the shop's own language
   */
  List<FieldProblem> errors(String shopLocale) {
    if (!texts.getFirst().locale().equals(shopLocale)) {
      return List.of(
          FieldProblem.inBody("texts[0].locale", "must be the shop's own language, " + shopLocale));
    }
    return TextInput.areLocalesDistinct(texts)
        ? List.of()
        : List.of(FieldProblem.inBody("texts", "must have one text for each language"));
  }

  List<ProductText> toTexts() {
    return texts.stream().map(TextInput::text).toList();
  }
}
