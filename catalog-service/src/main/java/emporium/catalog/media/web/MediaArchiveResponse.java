package emporium.catalog.media.web;

import emporium.catalog.media.StoreMediaAssets.Outcome;
import emporium.catalog.media.StoreMediaAssets.Result;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** The outcomes of the pictures of an archive, in its order. */
@Schema(name = "MediaArchive")
record MediaArchiveResponse(List<Entry> pictures) {

  /**
   * @param problem why the picture was refused
   */
  @Schema(name = "MediaArchiveEntry")
  record Entry(
      String name,
      Status status,
      @Schema(ref = "#/components/schemas/Problem") @Nullable ProblemDetail problem) {}

  enum Status {
    STORED,
    ALREADY_STORED,
    REFUSED
  }

  static MediaArchiveResponse of(List<Result> pictures) {
    return new MediaArchiveResponse(pictures.stream().map(MediaArchiveResponse::entry).toList());
  }

  private static Entry entry(Result picture) {
    return switch (picture.outcome()) {
      case Outcome.Stored() -> new Entry(picture.name(), Status.STORED, null);
      case Outcome.AlreadyStored() -> new Entry(picture.name(), Status.ALREADY_STORED, null);
      case Outcome.Refused refusal ->
          new Entry(
              picture.name(), Status.REFUSED, MediaProblems.of(refusal).toResponse().getBody());
    };
  }
}
