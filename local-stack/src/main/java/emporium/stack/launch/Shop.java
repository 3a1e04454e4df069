package emporium.stack.launch;

import emporium.stack.store.StoresCommand;
import java.io.IOException;
import java.util.Arrays;

/** The entry point behind {@code ./shop}. */
public final class Shop {

  private Shop() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length > 0 && arguments[0].equals("stores")) {
      System.exit(
          StoresCommand.run(
              Arrays.copyOfRange(arguments, 1, arguments.length), System.out, System.err));
    }
  }
}
