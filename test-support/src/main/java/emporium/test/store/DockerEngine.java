package emporium.test.store;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.PullResponseItem;
import emporium.test.run.StartLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/**
 * What the tests can expect of a Docker engine, found out within seconds: Testcontainers itself
 * would try for minutes to pull what cannot be pulled.
 */
enum DockerEngine {
  READY("a Docker engine answers"),
  AWAY("no Docker engine answers"),
  WITHOUT_IMAGES("the Docker engine lacks images and cannot pull them"),
  SLOW("the Docker engine does not answer in time"),
  UNUSABLE("the Docker engine answers what Testcontainers does not understand");

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PULL_PATIENCE = Duration.ofSeconds(10);
  private static final int FIRST_CODE = 10;

  /** What Testcontainers starts beside every container, in whichever version. */
  private static final String CLEANER = "testcontainers/ryuk";

  private final String finding;

  DockerEngine(String finding) {
    this.finding = finding;
  }

  String finding() {
    return finding;
  }

  /**
   * Asks in a process of its own, because the answer is loud and may be long in coming.
   *
   * @param environment says where the engine is if it is not at its usual place
   * @param log gets what the process says
   */
  static DockerEngine ask(Map<String, String> environment, Path log) throws IOException {
    ProcessBuilder asking = ContainerHost.process(DockerEngine.class, List.of(), log);
    asking.environment().putAll(environment);
    // Otherwise this, too, would wait for an image.
    asking.environment().put("TESTCONTAINERS_RYUK_DISABLED", "true");
    Process process = asking.start();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return SLOW;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      process.destroyForcibly();
    }
    int code = process.exitValue();
    return Arrays.stream(values())
        .filter(engine -> engine.exitCode() == code)
        .findFirst()
        .orElse(UNUSABLE);
  }

  private int exitCode() {
    return FIRST_CODE + ordinal();
  }

  public static void main(String[] arguments) {
    StartLog.quiet();
    System.exit(find().exitCode());
  }

  private static DockerEngine find() {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return AWAY;
    }
    DockerClient docker = DockerClientFactory.instance().client();
    List<String> missing =
        Stream.concat(Arrays.stream(Store.values()).map(Containers::imageOf), Stream.of(CLEANER))
            .filter(image -> docker.listImagesCmd().withReferenceFilter(image).exec().isEmpty())
            .toList();
    System.out.println("Not on this engine: " + missing);
    return missing.isEmpty() || canPull(docker, missing.getFirst()) ? READY : WITHOUT_IMAGES;
  }

  /** An engine reports the first step of a pull only when a registry has answered. */
  private static boolean canPull(DockerClient docker, String image) {
    var begun = new CompletableFuture<PullResponseItem>();
    var pull =
        new ResultCallback.Adapter<PullResponseItem>() {
          @Override
          public void onNext(PullResponseItem step) {
            begun.complete(step);
          }

          @Override
          public void onError(Throwable cause) {
            begun.completeExceptionally(cause);
            super.onError(cause);
          }
        };
    docker.pullImageCmd(image).exec(pull);
    try {
      PullResponseItem step = begun.get(PULL_PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return !step.isErrorIndicated();
    } catch (ExecutionException | TimeoutException e) {
      System.out.println("%s cannot be pulled: %s".formatted(image, e));
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
