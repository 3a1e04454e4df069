package emporium.stack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.Locale;

/**
 * What the library accepts and then ignores. A service that relies on it would pass its tests here
 * and be wrong on a real MongoDB, so it is refused with the error a server would use.
 */
final class Unsupported {

  private static final int COMMAND_NOT_SUPPORTED = 115;

  private Unsupported() {}

  static void refuse(String command, Document body) {
    if (body.containsKey("collation")) {
      throw refusal("collation");
    }
    if (body.containsKey("startTransaction")) {
      throw refusal("a transaction");
    }
    switch (command.toLowerCase(Locale.ROOT)) {
      case "createindexes" -> refuseIndexes(body);
      case "create", "collmod" -> refuseCollection(body);
      case "update" -> refuseCollations(body, "updates");
      case "delete" -> refuseCollations(body, "deletes");
      default -> {}
    }
  }

  private static void refuseIndexes(Document body) {
    for (Document index : documents(body, "indexes")) {
      if (index.containsKey("partialFilterExpression")) {
        throw refusal("a partial index");
      }
      if (index.containsKey("collation")) {
        throw refusal("an index with a collation");
      }
    }
  }

  private static void refuseCollection(Document body) {
    if (body.containsKey("validator")) {
      throw refusal("a validator");
    }
    if (Boolean.TRUE.equals(body.get("capped"))) {
      throw refusal("a capped collection");
    }
    if (body.containsKey("timeseries")) {
      throw refusal("a time series collection");
    }
  }

  private static void refuseCollations(Document body, String statements) {
    for (Document statement : documents(body, statements)) {
      if (statement.containsKey("collation")) {
        throw refusal("collation");
      }
    }
  }

  private static Iterable<Document> documents(Document body, String field) {
    return body.get(field) instanceof Collection<?> values
        ? values.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
        : java.util.List.of();
  }

  private static MongoServerError refusal(String what) {
    return new MongoServerError(
        COMMAND_NOT_SUPPORTED,
        "CommandNotSupported",
        "this stand-in for MongoDB does not support " + what);
  }
}
