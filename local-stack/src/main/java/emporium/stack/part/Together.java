package emporium.stack.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to several parts at the same time. */
public final class Together {

  private Together() {}

  /** What may be done to a part. */
  public interface Step {
    void apply(Part part) throws IOException, InterruptedException, PartFailure;
  }

  /** Returns when all are done; the first failure interrupts the others and is thrown. */
  public static void run(List<? extends Part> parts, Step step)
      throws IOException, InterruptedException, PartFailure {
    run(parts, Math.max(1, parts.size()), step);
  }

  /** As above, but for no more than {@code atOnce} parts at a time, in the order given. */
  public static void run(List<? extends Part> parts, int atOnce, Step step)
      throws IOException, InterruptedException, PartFailure {
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      var done = new ExecutorCompletionService<Part>(threads);
      var running = new ArrayList<Future<Part>>();
      for (Part part : parts) {
        Callable<Part> task =
            () -> {
              step.apply(part);
              return part;
            };
        running.add(done.submit(task));
      }
      try {
        for (int i = 0; i < running.size(); i++) {
          done.take().get();
        }
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case PartFailure failure -> throw failure;
          case IOException failure -> throw failure;
          case InterruptedException failure -> throw failure;
          case RuntimeException failure -> throw failure;
          case null, default -> throw new IllegalStateException(e);
        }
      } finally {
        running.forEach(task -> task.cancel(true));
        threads.shutdownNow();
      }
    }
  }
}
