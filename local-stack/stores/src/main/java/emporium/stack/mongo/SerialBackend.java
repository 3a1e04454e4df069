package emporium.stack.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * One command at a time, and a copy of every reply before the next one may begin: the library
 * changes stored documents in place and encodes replies after its own lock is gone, so that an
 * update could be lost and {@code findAndModify} could return what a later client wrote.
 */
final class SerialBackend extends H2Backend {

  private static final int COMPACT_MILLIS = 300;
  private static final Set<String> WRITING =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "create",
          "createindexes",
          "drop",
          "dropindexes",
          "dropdatabase",
          "renamecollection");

  private boolean dirty;

  SerialBackend(MVStore store) {
    super(store);
  }

  @Override
  public synchronized Document handleMessage(MongoMessage message) {
    return super.handleMessage(message).cloneDeeply();
  }

  @Override
  public synchronized @Nullable Document handleCommand(
      @Nullable Channel channel, String database, String command, Document body) {
    Unsupported.refuse(command, body);
    Document reply = super.handleCommand(channel, database, command, body);
    // A pipeline may end in $out or $merge.
    dirty |= WRITING.contains(command.toLowerCase(Locale.ROOT)) || body.containsKey("pipeline");
    return reply == null ? null : reply.cloneDeeply();
  }

  /** Writes what changed to the file. */
  synchronized void save() {
    if (dirty) {
      commit();
      dirty = false;
    }
  }

  /** Gives space in the file back; nothing else does while the background writer is off. */
  synchronized void compact() {
    save();
    getMvStore().compactFile(COMPACT_MILLIS);
  }

  @Override
  public synchronized void close() {
    save();
    super.close();
  }
}
