package emporium.stack.launch;

import emporium.stack.part.PartRunner;
import java.io.IOException;

/** While open, Ctrl-C or a plain kill ends what the runner has started before the launcher ends. */
final class TakeBackOnInterrupt implements AutoCloseable {

  private final Thread hook;

  private TakeBackOnInterrupt(Thread hook) {
    this.hook = hook;
  }

  static TakeBackOnInterrupt of(PartRunner runner, Console console) {
    Thread hook =
        Thread.ofPlatform()
            .name("take-back")
            .unstarted(() -> {
              console.error("Interrupted: ending what was started.");
              try {
                runner.takeBack();
              } catch (IOException e) {
                console.error("Some parts may still run (./shop down): " + e.getMessage());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new TakeBackOnInterrupt(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it is at work already
    }
  }
}
