package emporium.starter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

class TextInRequestsTests {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Typed(EmailAddress email, Sku sku) {}

  record Form(
      @TextOf(EmailAddress.class) String email,
      @TextOf(PersonName.class) String name,
      @Line(max = 5) String city,
      @Lines(max = 10) String remark) {}

  @Test
  void typesAreJsonStrings() {
    String json = "{\"email\":\"a@b.example\",\"sku\":\"case-1\"}";

    Typed typed = JSON.readValue(json, Typed.class);

    assertThat(typed).isEqualTo(new Typed(new EmailAddress("a@b.example"), new Sku("CASE-1")));
    assertThat(JSON.writeValueAsString(typed))
        .isEqualTo("{\"email\":\"a@b.example\",\"sku\":\"CASE-1\"}");
    assertThat(JSON.writeValueAsString(PlainText.line("x", 1))).isEqualTo("\"x\"");
  }

  @Test
  void aWrongOneSaysWhatIsWrongWhere() {
    assertThatExceptionOfType(ValueInstantiationException.class)
        .isThrownBy(() -> JSON.readValue("{\"email\":\"x\"}", Typed.class))
        .withCauseInstanceOf(InvalidText.class)
        .satisfies(e -> assertThat(e.getPath().getFirst().getPropertyName()).isEqualTo("email"));
  }

  @Test
  void aFormGetsAllOfItsErrors() {
    var wrong = VALIDATOR.validate(new Form("x", "-", "Berlin", "{a}${b} \u0000"));

    assertThat(wrong)
        .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessage())
        .containsExactlyInAnyOrder(
            "email Enter a valid e-mail address",
            "name Enter a value",
            "city Use at most 5 characters",
            "remark Remove control characters");
    assertThat(VALIDATOR.validate(new Form("a@b.example", "Ada", "Bonn", "one\ntwo"))).isEmpty();
  }
}
