package emporium.stack.store;

import emporium.stack.home.FileTree;
import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the running stores of a home answer, as {@code <home>/stores.properties}: written whole, so
 * that a reader never sees half of it.
 */
final class StoreAddresses {

  private StoreAddresses() {}

  static String write(Home home, Ports ports, Collection<Store> running) throws IOException {
    var lines = new LinkedHashMap<String, String>();
    for (Store store : running) {
      lines.putAll(of(store, home, ports));
    }
    String text =
        lines.entrySet().stream()
            .map(line -> line.getKey() + "=" + line.getValue() + "\n")
            .collect(Collectors.joining());
    Path draft = home.directory().resolve("stores.properties.new");
    FileTree.writeSecret(draft, text); // the administrator's password is in it
    Files.move(draft, home.addresses(), StandardCopyOption.ATOMIC_MOVE);
    return text;
  }

  private static Map<String, String> of(Store store, Home home, Ports ports) throws IOException {
    String address = ports.address(store.port());
    var lines = new LinkedHashMap<String, String>();
    switch (store) {
      case MYSQL -> {
        lines.put("mysql.address", address);
        lines.put("mysql.admin.username", AdminAccount.USERNAME);
        lines.put("mysql.admin.password", AdminAccount.password(home));
      }
      case REDIS, REDIS_CACHE -> {
        lines.put(store.id() + ".host", "127.0.0.1");
        lines.put(store.id() + ".port", Integer.toString(ports.get(store.port())));
      }
      case KAFKA -> lines.put("kafka.bootstrap-servers", address);
      case MONGODB -> lines.put("mongodb.uri", "mongodb://" + address);
      case ELASTICSEARCH -> lines.put("elasticsearch.uris", "http://" + address);
      case MAIL -> {
        lines.put("smtp.host", "127.0.0.1");
        lines.put("smtp.port", Integer.toString(ports.get(Port.SMTP)));
        lines.put("mail.url", "http://" + ports.address(Port.MAIL_WEB));
      }
    }
    return lines;
  }
}
