package emporium.stack.service;

import emporium.stack.home.Home;
import emporium.stack.home.Ports;
import emporium.stack.part.Part;
import emporium.stack.part.PartFailure;
import emporium.stack.part.PartRunner;
import emporium.stack.process.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service as a process of this machine. */
public final class ServiceProcess implements Part {

  private final Service service;
  private final ServiceSettings settings;
  private final ServiceFiles files;
  private ServiceFiles.@Nullable Unpacked unpacked;

  public ServiceProcess(Path root, Service service, Home home, ServiceSettings settings) {
    this.service = service;
    this.settings = settings;
    this.files = new ServiceFiles(root, service, home);
  }

  public Service service() {
    return service;
  }

  @Override
  public String name() {
    return service.id();
  }

  @Override
  public List<Integer> ports() {
    Ports ports = settings.ports();
    return List.of(ports.get(service.port()), service.managementPort(ports));
  }

  @Override
  public synchronized void prepare(PartRunner runner)
      throws IOException, InterruptedException, PartFailure {
    if (unpacked == null) {
      unpacked = files.unpack(runner);
    }
  }

  /** Makes the next starts of this build quick; the service may run meanwhile. */
  public void prepareQuickStart(PartRunner runner)
      throws IOException, InterruptedException, PartFailure {
    files.prepare(runner, environment());
  }

  public boolean startsQuickly() throws IOException {
    return files.isPrepared();
  }

  @Override
  public boolean isCurrent() throws IOException {
    return files.isCurrent();
  }

  @Override
  public List<String> command() {
    var command = new ArrayList<String>();
    command.add(Jvm.java().toString());
    command.addAll(unpacked().arguments());
    return command;
  }

  private synchronized ServiceFiles.Unpacked unpacked() {
    if (unpacked == null) {
      throw new IllegalStateException(name() + " is not unpacked");
    }
    return unpacked;
  }

  @Override
  public Map<String, String> environment() {
    return settings.environment(service);
  }

  /** The folder the start-up cache was made in: it only fits the same class path. */
  @Override
  public Path directory() {
    return unpacked().folder();
  }

  @Override
  public boolean isReady() {
    return service.isReady(settings.ports());
  }

  @Override
  public Duration startPatience() {
    return Duration.ofMinutes(2);
  }

  /** A little more than the services give running requests when asked to end. */
  @Override
  public Duration endPatience() {
    return Duration.ofSeconds(25);
  }
}
