package emporium.catalog.imports.web;

import emporium.catalog.imports.Imports.RejectedLine;
import emporium.catalog.imports.LineError;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * @param line counted from 1; in an array, the element's place
 */
@Schema(name = "RejectedLine")
record RejectedLineResponse(long line, List<LineErrorResponse> errors) {

  /**
   * @param pointer JSON pointer into the line as a URI fragment, such as {@code #/price/amount}
   * @param detail in words for a person
   */
  @Schema(name = "LineError")
  record LineErrorResponse(String pointer, String detail) {

    private static LineErrorResponse of(LineError error) {
      return new LineErrorResponse(error.pointer(), error.detail());
    }
  }

  static RejectedLineResponse of(RejectedLine rejected) {
    return new RejectedLineResponse(
        rejected.line(), rejected.errors().stream().map(LineErrorResponse::of).toList());
  }
}
