package emporium.starter.outage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of causes of a failure. */
public final class Causes {

  private Causes() {}

  /** The failure itself first, what is at the bottom of it last. */
  public static List<Throwable> of(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (@Nullable Throwable each = failure;
        each != null && !causes.contains(each);
        each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }
}
