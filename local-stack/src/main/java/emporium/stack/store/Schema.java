package emporium.stack.store;

import java.util.List;

/**
 * A MySQL schema with the one user that has rights on it, and on nothing else. The password is the
 * name: the server listens on the loopback interface only and holds demo data.
 */
public record Schema(String name) {

  public static final List<Schema> ALL =
      List.of(
          new Schema("users"), new Schema("catalog"), new Schema("orders"), new Schema("payments"));

  /** Statements that may run at every start. */
  List<String> statements() {
    return List.of(
        "CREATE DATABASE IF NOT EXISTS `%s` CHARACTER SET utf8mb4;".formatted(name),
        "CREATE USER IF NOT EXISTS '%s'@'%%' IDENTIFIED BY '%s';".formatted(name, name),
        "GRANT ALL ON `%s`.* TO '%s'@'%%';".formatted(name, name));
  }
}
