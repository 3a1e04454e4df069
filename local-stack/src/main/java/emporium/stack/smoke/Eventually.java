package emporium.stack.smoke;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks again until an answer is there: events take a moment to travel between services. */
final class Eventually {

  private static final long PAUSE_MILLIS = 250;

  private Eventually() {}

  interface Question<T> {

    /** Empty: not yet. */
    Optional<T> ask() throws StepFailure, InterruptedException;
  }

  static <T> T get(Duration patience, String expectation, Question<T> question)
      throws StepFailure, InterruptedException {
    return get(patience, () -> expectation, question);
  }

  /**
   * @param expectation asked for when there was no answer
   */
  static <T> T get(Duration patience, Supplier<String> expectation, Question<T> question)
      throws StepFailure, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<T> answer = question.ask();
      if (answer.isPresent()) {
        return answer.get();
      }
      if (System.nanoTime() > deadline) {
        throw StepFailure.of(
            "%s; waited %d s for it".formatted(expectation.get(), patience.toSeconds()));
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }
}
