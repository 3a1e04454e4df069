package emporium.starter.problem;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key, token or code whose column is ASCII: 1 to 255 visible ASCII characters. On path variables,
 * parameters and fields of bodies, so that a database never compares it with what it cannot hold.
 */
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "[!-~]{1,255}") @ReportAsSingleViolation
public @interface OpaqueToken {

  String message() default "is not 1 to 255 visible ASCII characters";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
