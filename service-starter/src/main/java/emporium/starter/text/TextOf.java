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
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * A text one of this package's types can be made of. For the fields of a form, whose sender wants
 * to hear of all that is wrong at once:
 *
 * <pre>{@code record Request(@NotNull @TextOf(EmailAddress.class) String email) {}}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TextOf.Check.class)
public @interface TextOf {

  /** A record of this package. */
  Class<? extends Record> value();

  String message() default "is not valid";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Makes an instance and sees whether that goes. */
  class Check implements ConstraintValidator<TextOf, String> {

    private Class<? extends Record> type = PersonName.class;

    @Override
    public void initialize(TextOf constraint) {
      type = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || Violations.report(context, () -> make(text));
    }

    private void make(String text) {
      try {
        type.getConstructor(String.class).newInstance(text);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof InvalidText invalid) {
          throw invalid;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
