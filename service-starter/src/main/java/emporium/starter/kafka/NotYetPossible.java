package emporium.starter.kafka;

/**
 * Thrown by a listener: what the event needs is not here yet, such as the contact of an order that
 * travels on a topic of its own. The record is tried again, without end, and blocks its partition.
 */
public class NotYetPossible extends RuntimeException {

  public NotYetPossible(String missing) {
    super(missing);
  }

  public NotYetPossible(String missing, Throwable cause) {
    super(missing, cause);
  }
}
