package emporium.catalog.product;

import emporium.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A price as somebody sends it. What {@code @NotNull} says holds only after validation.
 *
 * @param former the price before a reduction
 * @param perUnit such as 3.98 EUR per 100 g, where the law wants it shown
 * @param validFromAt absent if it always was
 * @param validUntilAt exclusive, absent if it has no end
 */
@PriceInput.AddsUp
public record PriceInput(
    @NotNull Money amount,
    @Nullable Money former,
    @Nullable Money lowestOf30Days,
    @Valid @Nullable UnitPriceInput perUnit,
    @Nullable Instant validFromAt,
    @Nullable Instant validUntilAt) {

  private static final long HIGHEST = 100_000_000;

  /**
   * @param quantity of the unit: 100 for 100 g
   */
  public record UnitPriceInput(
      @NotNull Money amount,
      @Min(1) @Max(10_000) int quantity,
      @NotNull @Pattern(
              regexp = "g|kg|ml|l|cm|m|piece",
              message = "must be one of g, kg, ml, l, cm, m, piece")
          String unit) {

    private Price.UnitPrice unitPrice() {
      return new Price.UnitPrice(amount, quantity, unit);
    }
  }

  public Price price() {
    return new Price(
        amount,
        former,
        lowestOf30Days,
        perUnit == null ? null : perUnit.unitPrice(),
        validFromAt,
        validUntilAt);
  }

  /** Its amounts and times belong together. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @Constraint(validatedBy = Check.class)
  public @interface AddsUp {

    String message() default "is not valid";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Says of each property what is wrong with it. */
  public static class Check implements ConstraintValidator<AddsUp, PriceInput> {

    @Override
    public boolean isValid(@Nullable PriceInput price, ConstraintValidatorContext context) {
      if (price == null || price.amount() == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      Money amount = price.amount();
      Money former = price.former();
      Money perUnit = price.perUnit() == null ? null : price.perUnit().amount();
      return refuse(
              amount.amount() < 0 || amount.amount() > HIGHEST,
              "amount.amount",
              "must be between 0 and " + HIGHEST,
              context)
          & refuse(
              former != null && !(isComparable(former, amount) && former.compareTo(amount) > 0),
              "former",
              "must be more than the price",
              context)
          & refuse(
              !isComparable(price.lowestOf30Days(), amount),
              "lowestOf30Days",
              "must be in the currency of the price",
              context)
          & refuse(
              !isComparable(perUnit, amount),
              "perUnit",
              "must be in the currency of the price",
              context)
          & refuse(
              price.validFromAt() != null
                  && price.validUntilAt() != null
                  && !price.validUntilAt().isAfter(price.validFromAt()),
              "validUntilAt",
              "must be after validFromAt",
              context);
    }

    private static boolean isComparable(@Nullable Money other, Money amount) {
      return other == null || (other.currency().equals(amount.currency()) && other.amount() >= 0);
    }

    private static boolean refuse(
        boolean wrong, String property, String message, ConstraintValidatorContext context) {
      if (wrong) {
        context
            .buildConstraintViolationWithTemplate(message)
            .addPropertyNode(property)
            .addConstraintViolation();
      }
      return !wrong;
    }
  }
}
