package emporium.stack.store;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The MySQL account with all rights, for tests that make schemas of their own and for a curious
 * developer. No service uses it. Its password is made up once per home.
 */
final class AdminAccount {

  static final String USERNAME = "admin";

  private AdminAccount() {}

  static String password(Home home) throws IOException {
    Path file = home.data("mysql").resolve("admin-password");
    if (!Files.exists(file)) {
      byte[] random = new byte[16];
      new SecureRandom().nextBytes(random);
      Path draft = file.resolveSibling("admin-password.new");
      FileTree.writeSecret(draft, HexFormat.of().formatHex(random));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readString(file);
  }
}
