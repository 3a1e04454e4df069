package emporium.stack.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A process, distinguished from a later one with the same pid by its start time. */
public record OsProcess(long pid, Instant startedAt) {

  /** The kernel's boot time, from which start times are derived, may wander by a second. */
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

  /** Positions in /proc/<pid>/stat behind the program's name. */
  private static final int STATE = 0;

  private static final int THREADS = 17;

  private static final Duration KILL_PATIENCE = Duration.ofSeconds(5);

  public static OsProcess of(ProcessHandle handle) {
    return new OsProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
  }

  public static OsProcess current() {
    return of(ProcessHandle.current());
  }

  /**
   * False for a zombie: where nobody collects the exit codes of orphans, as in a container without
   * an init, the dead would otherwise look alive for ever.
   */
  public boolean isAlive() {
    return ProcessHandle.of(pid).filter(this::isSame).filter(ProcessHandle::isAlive).isPresent()
        && !isZombie();
  }

  private boolean isSame(ProcessHandle handle) {
    return handle
        .info()
        .startInstant()
        .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) < 0)
        .orElse(true);
  }

  /** The main thread of a killed process may be a zombie while others still hold its ports. */
  private boolean isZombie() {
    try {
      String stat =
          Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
      return fields[STATE].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
    } catch (IOException e) {
      return false; // no /proc here, or gone this moment
    }
  }

  /** Asks the process to end, waits, and kills it when it does not listen. */
  public void end(Duration patience) throws InterruptedException {
    if (isAlive()) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
    }
    if (!awaitEnd(patience)) {
      kill();
    }
  }

  public void kill() throws InterruptedException {
    if (isAlive()) {
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
    awaitEnd(KILL_PATIENCE);
  }

  private boolean awaitEnd(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isAlive()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    return true;
  }

  /** Resident memory in bytes; 0 when the process is gone or the system does not say. */
  public long residentBytes() {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(kibibytes -> Long.parseLong(kibibytes) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
