package emporium.starter.deadletter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that this service could not handle, without its payload, which may contain personal
 * data.
 *
 * @param id names it in this service's API
 * @param topic where the record was read; likewise partition and offset
 * @param key the record's key
 * @param eventId the CloudEvents id, if the record had one
 * @param type the CloudEvents type, if the record had one
 * @param failure class of the exception that was at the bottom of it
 * @param replayedAt when it was handled after all
 */
record DeadLetter(
    String id,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String eventId,
    @Nullable String type,
    String failure,
    Instant deadLetteredAt,
    @Nullable Instant replayedAt) {

  boolean isReplayed() {
    return replayedAt != null;
  }

  DeadLetter replayed(Instant at) {
    return new DeadLetter(
        id, topic, partition, offset, key, eventId, type, failure, deadLetteredAt, at);
  }
}
