package emporium.starter.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text of one line, as {@link PlainText#line} takes it. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Line.Check.class)
public @interface Line {

  /** How many characters it has at most. */
  int max();

  /** Of a text that is missing or blank; what else is wrong with one is said as it is. */
  String message() default "is required";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Makes a text and sees whether that goes. */
  class Check implements ConstraintValidator<Line, String> {

    private int max;

    @Override
    public void initialize(Line constraint) {
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text != null && text.isBlank()) {
        return false;
      }
      return text == null || Violations.report(context, () -> PlainText.line(text, max));
    }
  }
}
