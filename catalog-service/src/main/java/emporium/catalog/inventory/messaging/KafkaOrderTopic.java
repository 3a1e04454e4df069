package emporium.catalog.inventory.messaging;

import static java.util.stream.Collectors.toMap;

import emporium.catalog.inventory.OrderTopic;
import emporium.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Asks Kafka itself, so that a listener that hangs is detected as well. */
@Component
class KafkaOrderTopic implements OrderTopic, DisposableBean {

  private final Admin admin;
  private final String group;

  KafkaOrderTopic(KafkaAdmin kafkaAdmin, KafkaProperties properties) {
    this.admin = Admin.create(kafkaAdmin.getConfigurationProperties());
    this.group = Objects.requireNonNull(properties.getConsumer().getGroupId());
  }

  @Override
  public Position end() throws Silent {
    List<TopicPartition> partitions =
        answer(admin.describeTopics(List.of(Topics.ORDER_EVENTS)).allTopicNames()).values().stream()
            .flatMap(topic -> topic.partitions().stream())
            .map(partition -> new TopicPartition(Topics.ORDER_EVENTS, partition.partition()))
            .toList();
    var latest =
        admin.listOffsets(partitions.stream().collect(toMap(p -> p, _ -> OffsetSpec.latest())));
    return new Position(
        answer(latest.all()).entrySet().stream()
            .collect(toMap(end -> end.getKey().partition(), end -> end.getValue().offset())));
  }

  @Override
  public Position read() throws Silent {
    return new Position(
        answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
            .entrySet()
            .stream()
            .filter(read -> read.getKey().topic().equals(Topics.ORDER_EVENTS))
            .filter(read -> read.getValue() != null)
            .collect(toMap(read -> read.getKey().partition(), read -> read.getValue().offset())));
  }

  private static <T> T answer(KafkaFuture<T> future) throws Silent {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new Silent(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Silent(e);
    }
  }

  @Override
  public void destroy() {
    admin.close(Duration.ofSeconds(2));
  }
}
