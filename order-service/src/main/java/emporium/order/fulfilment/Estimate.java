package emporium.order.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days between which a parcel should arrive, both inclusive.
 *
 * @throws IllegalArgumentException if they are not in order
 */
@Embeddable
public record Estimate(
    @Column(name = "expected_from") LocalDate from,
    @Column(name = "expected_until") LocalDate until) {

  public Estimate {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + until);
    }
  }

  /** Working days after the day it was shipped; Saturdays and Sundays are none. */
  static Estimate of(LocalDate shippedOn, int minDays, int maxDays) {
    return new Estimate(workingDaysAfter(shippedOn, minDays), workingDaysAfter(shippedOn, maxDays));
  }

  private static LocalDate workingDaysAfter(LocalDate day, int days) {
    LocalDate reached = day;
    for (int left = days; left > 0; ) {
      reached = reached.plusDays(1);
      if (reached.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        left--;
      }
    }
    return reached;
  }
}
