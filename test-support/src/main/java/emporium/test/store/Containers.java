package emporium.test.store;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.utility.MountableFile;

/** The official images of docker-compose.yml, each set up as small as tests allow. */
final class Containers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Containers() {}

  static String imageOf(Store store) {
    return switch (store) {
      case MYSQL -> "mysql:9.7";
      case REDIS -> "redis:8";
      case MONGODB -> "mongo:8";
      case KAFKA -> "apache/kafka:4.2.2";
      case ELASTICSEARCH -> "elasticsearch:9.5.3";
      case MAIL -> "maildev/maildev:2";
    };
  }

  static GenericContainer<?> of(Store store) {
    String image = imageOf(store);
    GenericContainer<?> container =
        switch (store) {
          case MYSQL -> mySql(image);
          case REDIS -> new GenericContainer<>(image).withExposedPorts(6379);
          case MONGODB -> new GenericContainer<>(image).withExposedPorts(27017);
          case KAFKA -> kafka(image);
          case ELASTICSEARCH -> elasticsearch(image);
          case MAIL -> mail(image);
        };
    return container.withStartupTimeout(PATIENCE);
  }

  /** One schema a service, with the user and the script that Compose has too. */
  private static MySQLContainer mySql(String image) {
    MySQLContainer container =
        new MySQLContainer(image)
            .withCommand("--character-set-server=utf8mb4", "--innodb-flush-log-at-trx-commit=2")
            .withTmpFs(Map.of("/var/lib/mysql", "rw"))
            .withCopyFileToContainer(
                MountableFile.forHostPath(Build.ROOT.resolve("docker/mysql/create-users.sh")),
                "/docker-entrypoint-initdb.d/create-users.sh");
    StoreEraser.SCHEMAS.forEach(
        schema -> container.withEnv("MYSQL_%S_PASSWORD".formatted(schema), schema));
    return container;
  }

  /** A consumer that joins, leaves or is killed is detected soon. */
  private static KafkaContainer kafka(String image) {
    return new KafkaContainer(image)
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "8")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
        .withEnv("KAFKA_GROUP_CONSUMER_MIN_HEARTBEAT_INTERVAL_MS", "500")
        .withEnv("KAFKA_GROUP_CONSUMER_HEARTBEAT_INTERVAL_MS", "500")
        .withEnv("KAFKA_GROUP_CONSUMER_MIN_SESSION_TIMEOUT_MS", "3000")
        .withEnv("KAFKA_GROUP_CONSUMER_SESSION_TIMEOUT_MS", "6000")
        .withEnv("KAFKA_HEAP_OPTS", "-Xms192m -Xmx256m");
  }

  private static GenericContainer<?> elasticsearch(String image) {
    return new GenericContainer<>(image)
        .withExposedPorts(9200)
        .withEnv("discovery.type", "single-node")
        .withEnv("xpack.security.enabled", "false")
        .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
        .withEnv("ES_JAVA_OPTS", "-Xms384m -Xmx384m")
        .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow").forPort(9200));
  }

  private static GenericContainer<?> mail(String image) {
    return new GenericContainer<>(image)
        .withExposedPorts(1025, 1080)
        .waitingFor(Wait.forHttp("/healthz").forPort(1080));
  }

  /** The settings by which an application finds a container that runs. */
  static Map<String, String> addressesOf(Store store, GenericContainer<?> container) {
    String host = container.getHost();
    return switch (store) {
      case MYSQL -> Map.of("MYSQL_ADDRESS", address(container, 3306));
      case REDIS ->
          Map.of("REDIS_HOST", host, "REDIS_PORT", container.getMappedPort(6379).toString());
      case MONGODB -> Map.of("MONGODB_URI", "mongodb://" + address(container, 27017));
      case KAFKA -> Map.of("KAFKA_BOOTSTRAP_SERVERS", address(container, 9092));
      case ELASTICSEARCH -> Map.of("ELASTICSEARCH_URIS", "http://" + address(container, 9200));
      case MAIL ->
          Map.of(
              "SMTP_HOST",
              host,
              "SMTP_PORT",
              container.getMappedPort(1025).toString(),
              "MAIL_URL",
              "http://" + address(container, 1080));
    };
  }

  private static String address(GenericContainer<?> container, int port) {
    return container.getHost() + ":" + container.getMappedPort(port);
  }
}
