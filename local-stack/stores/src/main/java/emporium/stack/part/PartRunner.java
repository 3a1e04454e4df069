package emporium.stack.part;

import emporium.stack.home.Home;
import emporium.stack.home.PidFile;
import emporium.stack.process.Daemon;
import emporium.stack.process.OsProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts parts and remembers which ones it started, so that a start that fails half-way, or is
 * interrupted, can be taken back as a whole. Used by one command at a time, under the home's lock;
 * its methods may be called from several threads.
 */
public final class PartRunner {

  private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(40);

  private final Home home;
  private final Progress progress;
  private final List<Part> started = new ArrayList<>();
  private final Set<Part> ready = ConcurrentHashMap.newKeySet();
  private final List<Process> errands = new ArrayList<>();
  private boolean takenBack;

  public PartRunner(Home home, Progress progress) {
    this.home = home;
    this.progress = progress;
  }

  /** Returns once the part answers; at once if it already does. */
  public void start(Part part) throws IOException, InterruptedException, PartFailure {
    long begin = System.nanoTime();
    Optional<OsProcess> running = home.pidFile(part.name()).running();
    if (running.isPresent()) {
      // A launcher that died may have left it in the middle of its start.
      if (!part.isCurrent()) {
        progress.note(part.name(), "was built anew since its start: starting it again");
      } else if (isReadyWithin(part, running.get())) {
        progress.found(part);
        return;
      }
      stop(part);
    }
    refuseTakenPorts(part);
    part.prepare(this);
    Process process = spawn(part);
    awaitReady(part, process);
    synchronized (started) {
      refuseAfterTakingBack();
      ready.add(part);
    }
    progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static boolean isReadyWithin(Part part, OsProcess process) throws InterruptedException {
    long deadline = System.nanoTime() + part.startPatience().toNanos();
    while (!part.isReady()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_AFTER.toMillis());
    }
    return true;
  }

  private static void refuseTakenPorts(Part part) throws PartFailure, InterruptedException {
    for (int port : part.ports()) {
      if (!LocalPort.becomesFree(port)) {
        throw new PartFailure(
            part.name(),
            "its port %d is taken by another program".formatted(port),
            "End that program (ss -ltnp names it), or move all ports with EMPORIUM_PORT_OFFSET=1000.",
            null);
      }
    }
  }

  private Process spawn(Part part) throws IOException, InterruptedException {
    synchronized (started) {
      refuseAfterTakingBack();
      Process process =
          Daemon.start(part.command(), part.environment(), part.directory(), home.log(part.name()));
      started.add(part);
      home.pidFile(part.name()).write(OsProcess.of(process.toHandle()));
      return process;
    }
  }

  private void awaitReady(Part part, Process process)
      throws InterruptedException, IOException, PartFailure {
    if (isReadyWithin(part, OsProcess.of(process.toHandle()))) {
      return;
    }
    boolean ended = process.waitFor(1, TimeUnit.SECONDS);
    String reason =
        ended
            ? "it ended with exit code " + process.exitValue()
            : "it did not answer within " + part.startPatience().toSeconds() + " s";
    stop(part);
    throw new PartFailure(
        part.name(),
        reason,
        "Put right what its log complains about, then try again.",
        home.log(part.name()));
  }

  /**
   * Runs a program to its end on behalf of a part, its output in a log.
   *
   * @return the exit code
   */
  public int runToEnd(
      List<String> command, Map<String, String> environment, Path directory, Path log)
      throws IOException, InterruptedException {
    Process process;
    synchronized (started) {
      refuseAfterTakingBack();
      process = Daemon.start(command, environment, directory, log);
      errands.add(process);
    }
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      killWithChildren(process);
      throw e;
    } finally {
      synchronized (started) {
        errands.remove(process);
      }
    }
  }

  private static void killWithChildren(Process process) {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  private void refuseAfterTakingBack() throws InterruptedException {
    if (takenBack) {
      throw new InterruptedException("the start was taken back");
    }
  }

  public void stop(Part part) throws IOException, InterruptedException {
    PidFile file = home.pidFile(part.name());
    Optional<OsProcess> running = file.running();
    if (running.isPresent()) {
      running.get().end(part.endPatience());
    }
    file.delete();
  }

  /**
   * Ends everything this runner has started, side by side; nothing can be started after. What has
   * not come up yet is killed: it would first finish its start.
   */
  public void takeBack() throws IOException, InterruptedException {
    List<Part> parts;
    synchronized (started) {
      takenBack = true;
      errands.forEach(PartRunner::killWithChildren);
      parts = List.copyOf(started.reversed());
    }
    try {
      Together.run(parts, this::takeBack);
    } catch (PartFailure e) {
      throw new IllegalStateException("ending does not fail this way", e);
    }
  }

  private void takeBack(Part part) throws IOException, InterruptedException {
    Optional<OsProcess> running = home.pidFile(part.name()).running();
    if (running.isPresent() && !ready.contains(part)) {
      running.get().kill();
    }
    stop(part);
  }

  public Home home() {
    return home;
  }

  public Progress progress() {
    return progress;
  }
}
