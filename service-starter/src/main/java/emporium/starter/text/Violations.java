package emporium.starter.text;

import jakarta.validation.ConstraintValidatorContext;

/** Turns an {@link InvalidText} into what Bean Validation reports. */
final class Violations {

  private Violations() {}

  /**
   * @return whether nothing is wrong
   */
  static boolean report(ConstraintValidatorContext context, Runnable make) {
    try {
      make.run();
      return true;
    } catch (InvalidText e) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(e.remedy()).addConstraintViolation();
      return false;
    }
  }
}
