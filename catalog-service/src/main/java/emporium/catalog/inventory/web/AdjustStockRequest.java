package emporium.catalog.inventory.web;

import emporium.catalog.inventory.AdjustStock.Quantity;
import emporium.catalog.inventory.AdjustStock.Reason;
import emporium.starter.problem.FieldProblem;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import emporium.starter.text.Line;
import emporium.starter.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has either {@code delta} or {@code counted}.
 *
 * @param delta more units, or fewer if negative
 * @param counted units in the warehouse, reserved ones included
 * @param note for whoever reads the audit entry; no personal data
 */
record AdjustStockRequest(
    @Min(-1_000_000) @Max(1_000_000) @Nullable Integer delta,
    @Min(0) @Max(1_000_000) @Nullable Integer counted,
    @NotNull Reason reason,
    @Line(max = 200) @Nullable String note) {

  Quantity quantity() {
    if (delta != null && counted == null) {
      return new Quantity.ChangedBy(delta);
    }
    if (counted != null && delta == null) {
      return new Quantity.Counted(counted);
    }
    throw Problem.of(ProblemType.INVALID_REQUEST)
        .detail("Check the fields named in errors.")
        .errors(List.of(FieldProblem.inBody("delta", "Send either delta or counted")))
        .toException();
  }

  @Nullable String cleanNote() {
    return note == null ? null : PlainText.line(note, 200).value();
  }
}
