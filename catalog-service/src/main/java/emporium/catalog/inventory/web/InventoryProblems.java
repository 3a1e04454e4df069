package emporium.catalog.inventory.web;

import emporium.catalog.inventory.Shortage;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import java.util.List;
import org.springframework.http.HttpStatus;

/** The refusals of the inventory. */
final class InventoryProblems {

  private static final ProblemType SOLD_OUT =
      new ProblemType("sold-out", HttpStatus.CONFLICT, "Not enough in stock");

  private InventoryProblems() {}

  static Problem soldOut(List<Shortage> shortages) {
    return Problem.of(SOLD_OUT)
        .detail("Some items are not available in the quantity ordered.")
        .with("shortages", shortages.stream().map(ShortageResponse::of).toList());
  }
}
