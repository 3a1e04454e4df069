package emporium.catalog.inventory.web;

import emporium.catalog.inventory.Shortage;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The refusals of the inventory. */
final class InventoryProblems {

  private static final ProblemType SOLD_OUT =
      new ProblemType("sold-out", HttpStatus.CONFLICT, "Not everything is in stock");
  private static final ProblemType RESERVATION_DIFFERS =
      new ProblemType(
          "reservation-differs", HttpStatus.CONFLICT, "The order has another reservation");
  private static final ProblemType RESERVATION_COMMITTED =
      new ProblemType("reservation-committed", HttpStatus.CONFLICT, "The units are sold already");

  private InventoryProblems() {}

  static Problem soldOut(List<Shortage> shortages) {
    return Problem.of(SOLD_OUT)
        .detail("Some products have fewer units than the order wants.")
        .with("shortages", shortages);
  }

  static Problem linesDiffer() {
    return Problem.of(RESERVATION_DIFFERS)
        .detail("Units are reserved for this order, but not the ones asked for.");
  }

  static Problem alreadyCommitted() {
    return Problem.of(RESERVATION_COMMITTED)
        .detail("The order is confirmed; its units can only come back as a return.");
  }
}
