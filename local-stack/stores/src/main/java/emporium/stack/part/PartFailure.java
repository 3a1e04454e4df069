package emporium.stack.part;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part did not come up. Carries what a person needs to go on: which part, why, what to do. */
public final class PartFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final String part;
  private final String advice;
  private final transient @Nullable Path log;

  public PartFailure(String part, String reason, String advice, @Nullable Path log) {
    super(reason);
    this.part = part;
    this.advice = advice;
    this.log = log;
  }

  public String part() {
    return part;
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public String advice() {
    return advice;
  }

  /** Where the part wrote what went wrong, if it got that far. */
  public Optional<Path> log() {
    return Optional.ofNullable(log);
  }
}
