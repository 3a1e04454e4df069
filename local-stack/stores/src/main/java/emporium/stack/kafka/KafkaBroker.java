package emporium.stack.kafka;

import emporium.stack.home.Home;
import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** One Kafka broker that is its own controller (KRaft). */
public final class KafkaBroker {

  private KafkaBroker() {}

  /** Runs until the process ends. Argument: the home. */
  public static void main(String[] arguments) throws IOException {
    var home = new Home(Path.of(arguments[0]));
    var ports = Ports.of(System.getenv());
    Path folder = home.data("kafka");
    Path logs = folder.resolve("logs");
    Path settings = folder.resolve("server.properties");
    Files.writeString(settings, settings(ports, logs));
    if (!Files.exists(logs.resolve("meta.properties"))) {
      format(settings);
    }
    Kafka.main(new String[] {settings.toString()});
  }

  private static void format(Path settings) throws IOException {
    var output = new ByteArrayOutputStream();
    String[] arguments = {
      "format",
      "--standalone",
      "--cluster-id",
      Uuid.randomUuid().toString(),
      "--config",
      settings.toString()
    };
    int exit =
        StorageTool.execute(arguments, new PrintStream(output, true, StandardCharsets.UTF_8));
    if (exit != 0) {
      throw new IOException(
          "Kafka could not format its folder: " + output.toString(StandardCharsets.UTF_8));
    }
  }

  /**
   * Single copies of everything, few internal partitions, short heartbeats: a consumer group
   * settles within a second, the partitions of a consumer that was killed are given to another one
   * after six (by default 45, and who restarts the service would wait), and a broker that was
   * killed is taken back within three. Topics are declared by the services and never made by
   * accident.
   */
  private static String settings(Ports ports, Path logs) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.bootstrap.servers=%2$s
    listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
    advertised.listeners=PLAINTEXT://%1$s
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
    controller.listener.names=CONTROLLER
    inter.broker.listener.name=PLAINTEXT
    log.dirs=%3$s
    auto.create.topics.enable=false
    default.replication.factor=1
    min.insync.replicas=1
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=8
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=4
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    group.consumer.min.heartbeat.interval.ms=500
    group.consumer.heartbeat.interval.ms=500
    group.consumer.min.session.timeout.ms=3000
    group.consumer.session.timeout.ms=6000
    broker.session.timeout.ms=3000
    broker.heartbeat.interval.ms=500
    log.segment.bytes=16777216
    log.index.size.max.bytes=1048576
    log.cleaner.dedupe.buffer.size=8388608
    num.network.threads=2
    num.io.threads=4
    background.threads=4
    """
        .formatted(ports.address(Port.KAFKA), ports.address(Port.KAFKA_CONTROLLER), logs);
  }
}
