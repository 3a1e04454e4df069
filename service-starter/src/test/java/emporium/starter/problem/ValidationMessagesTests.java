package emporium.starter.problem;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidationMessagesTests {

  record Form(
      @NotNull @Nullable String absent,
      @NotBlank String blank,
      @NotEmpty List<String> none,
      @Min(1) int small,
      @Max(99) int large,
      @Size(max = 2) String tooLong,
      @Size(min = 2, max = 3) String tooShort) {}

  @Test
  void sayWhatToDo() {
    var form = new Form(null, " ", List.of(), 0, 100, "abc", "a");

    assertThat(
            Validation.buildDefaultValidatorFactory().getValidator().validate(form).stream()
                .collect(
                    toMap(
                        error -> error.getPropertyPath().toString(),
                        ConstraintViolation::getMessage)))
        .containsOnly(
            entry("absent", "Enter a value"),
            entry("blank", "Enter a value"),
            entry("none", "Give at least one"),
            entry("small", "Enter 1 or more"),
            entry("large", "Enter 99 or less"),
            entry("tooLong", "Use at most 2"),
            entry("tooShort", "Use 2 to 3"));
  }
}
