package emporium.stack.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing to several others at the same time, for example starts parts. */
public final class Together {

  private Together() {}

  /** What is done to each. */
  public interface Step<T> {
    void apply(T each) throws IOException, InterruptedException, PartFailure;
  }

  /** Returns when all are done; the first failure interrupts the others and is thrown. */
  public static <T> void run(List<? extends T> all, Step<T> step)
      throws IOException, InterruptedException, PartFailure {
    run(all, Math.max(1, all.size()), step);
  }

  /** As above, but for no more than {@code atOnce} at a time, in the order given. */
  public static <T> void run(List<? extends T> all, int atOnce, Step<T> step)
      throws IOException, InterruptedException, PartFailure {
    try (var threads = Executors.newFixedThreadPool(atOnce)) {
      var done = new ExecutorCompletionService<T>(threads);
      var running = new ArrayList<Future<T>>();
      for (T each : all) {
        Callable<T> task =
            () -> {
              step.apply(each);
              return each;
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
