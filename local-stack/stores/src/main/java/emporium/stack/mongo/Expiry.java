package emporium.stack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes documents past the {@code expireAfterSeconds} of an index, which the library leaves. */
final class Expiry {

  private final SerialBackend backend;

  Expiry(SerialBackend backend) {
    this.backend = backend;
  }

  void deleteExpired() {
    Document databases = command("admin", new Document("listDatabases", 1));
    for (Document database : documents(databases.get("databases"))) {
      String name = name(database);
      for (Document collection : batch(command(name, new Document("listCollections", 1)))) {
        deleteExpired(name, name(collection));
      }
    }
  }

  private void deleteExpired(String database, String collection) {
    for (Document index : batch(command(database, new Document("listIndexes", collection)))) {
      if (index.get("expireAfterSeconds") instanceof Number seconds
          && index.get("key") instanceof Document key) {
        String field = key.keySet().iterator().next();
        Instant limit = Instant.now().minusSeconds(seconds.longValue());
        var expired =
            new Document("q", new Document(field, new Document("$lt", limit))).append("limit", 0);
        command(
            database,
            new Document("delete", collection)
                .append("ordered", true)
                .append("deletes", List.of(expired)));
      }
    }
  }

  private Document command(String database, Document body) {
    var nobody = new EmbeddedChannel(); // the library notes per connection what was done last
    try {
      String command = body.keySet().iterator().next();
      Document reply = backend.handleCommand(nobody, database, command, body);
      return reply == null ? new Document() : reply;
    } finally {
      nobody.close().syncUninterruptibly();
    }
  }

  private static String name(Document named) {
    return String.valueOf(named.get("name"));
  }

  private static List<Document> batch(Document reply) {
    return reply.get("cursor") instanceof Document cursor
        ? documents(cursor.get("firstBatch"))
        : List.of();
  }

  private static List<Document> documents(@Nullable Object values) {
    return values instanceof Collection<?> all
        ? all.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : List.of();
  }
}
