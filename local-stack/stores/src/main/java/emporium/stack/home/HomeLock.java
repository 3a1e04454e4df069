package emporium.stack.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Lets one command at a time change what runs in a home. The operating system drops the lock with
 * the process that holds it, so a killed launcher never blocks the next one.
 */
public final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Waits until the lock is free.
   *
   * @param whenBusy called once if another process holds the lock, to say why it waits
   */
  public static HomeLock acquire(Home home, Runnable whenBusy) throws IOException {
    Files.createDirectories(home.directory());
    var channel =
        FileChannel.open(
            home.directory().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      whenBusy.run();
      channel.lock();
    }
    return new HomeLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
