package emporium.stack.smoke;

/** A step of the journey did not end as it should. */
final class StepFailure extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SHOWN = 2_000;

  private StepFailure(String message) {
    super(message);
  }

  static StepFailure of(String expectation) {
    return new StepFailure(expectation);
  }

  /** With what came instead. */
  static StepFailure of(String expectation, Answer answer) {
    String body = answer.body().strip();
    return new StepFailure(
        "%s%n%s %s%n%d %s%n%s"
            .formatted(
                expectation,
                answer.method(),
                answer.uri(),
                answer.status(),
                answer.contentType(),
                body.length() > SHOWN ? body.substring(0, SHOWN) + " …" : body));
  }
}
