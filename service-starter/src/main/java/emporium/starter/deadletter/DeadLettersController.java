package emporium.starter.deadletter;

import emporium.starter.backoffice.OfEveryService;
import emporium.starter.paging.Cursor;
import emporium.starter.paging.KeysetPage;
import emporium.starter.problem.Problem;
import emporium.starter.problem.ProblemType;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Staff list the events this service could not handle, and replay them. */
@OfEveryService
@RequestMapping("/dead-letters")
@Tag(name = "Dead letters")
class DeadLettersController {

  private static final Logger log = LoggerFactory.getLogger(DeadLettersController.class);

  private static final ProblemType REPLAY_FAILED =
      new ProblemType("replay-failed", HttpStatus.CONFLICT, "The replay failed");

  private final DeadLetterLog deadLetters;
  private final ReplayDeadLetters replay;

  DeadLettersController(DeadLetterLog deadLetters, ReplayDeadLetters replay) {
    this.deadLetters = deadLetters;
    this.replay = replay;
  }

  /**
   * @param payload the record's value as text
   */
  record DeadLetterWithPayload(DeadLetter deadLetter, String payload) {}

  @GetMapping
  ResponseEntity<KeysetPage<DeadLetter>> list(
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      @RequestParam(required = false) @Nullable Cursor after) {
    List<DeadLetter> rest = deadLetters.all();
    String last = Cursor.keyOf(after, Function.identity());
    if (last != null) {
      rest = rest.stream().dropWhile(each -> !each.id().equals(last)).skip(1).toList();
    }
    return KeysetPage.of(rest, size, each -> Cursor.of(each.id())).toResponse();
  }

  @GetMapping("/{id}")
  DeadLetterWithPayload one(@PathVariable String id) {
    return deadLetters
        .find(id)
        .map(entry ->
            new DeadLetterWithPayload(entry.deadLetter(), textOf(entry.original().value())))
        .orElseThrow(() -> notFound().toException());
  }

  @PostMapping("/{id}/replay")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DeadLetter.class)))
  ResponseEntity<?> replay(@PathVariable String id) {
    return switch (replay.replay(id)) {
      case ReplayDeadLetters.Outcome.Replayed(var deadLetter) -> ResponseEntity.ok(deadLetter);
      case ReplayDeadLetters.Outcome.FailedAgain(var failure) ->
          Problem.of(REPLAY_FAILED)
              .detail("The listener failed again; the dead letter is kept.")
              .with("failure", failure)
              .toResponse();
      case ReplayDeadLetters.Outcome.Unknown _ -> notFound().toResponse();
    };
  }

  /** Repeat it until nothing is left. */
  @PostMapping("/replay")
  ReplayDeadLetters.Summary replayAll() {
    return replay.replayAll();
  }

  @ExceptionHandler({
    org.apache.kafka.common.KafkaException.class,
    org.springframework.kafka.KafkaException.class
  })
  ResponseEntity<ProblemDetail> brokerAway(RuntimeException e) {
    log.atWarn().addKeyValue("cause", e.toString()).log("Cannot read the dead letters");
    return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
        .detail("Kafka is not responding.")
        .retryAfter(Duration.ofSeconds(5))
        .toResponse();
  }

  private static Problem notFound() {
    return Problem.notFound("This dead letter");
  }

  private static String textOf(byte @Nullable [] value) {
    return value == null ? "" : new String(value, StandardCharsets.UTF_8);
  }
}
