package emporium.catalog.inventory;

import java.util.Map;

/** How far the topic of orders goes, and how far this service has read it. */
public interface OrderTopic {

  /** Behind the last event there is. */
  Position end() throws Silent;

  /** Behind the last event this service is done with. */
  Position read() throws Silent;

  /**
   * @param offsets by partition; 0 where none is named
   */
  record Position(Map<Integer, Long> offsets) {

    public Position {
      offsets = Map.copyOf(offsets);
    }

    boolean isAtLeast(Position other) {
      return other.offsets.entrySet().stream()
          .allMatch(
              partition -> offsets.getOrDefault(partition.getKey(), 0L) >= partition.getValue());
    }
  }

  /** Kafka does not answer. */
  final class Silent extends Exception {

    public Silent(Throwable cause) {
      super(cause);
    }
  }
}
