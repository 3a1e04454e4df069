package emporium.starter.kafka;

/**
 * Thrown by a listener: the event itself is wrong, and repeating it does not help. Its record
 * becomes a dead letter at once.
 */
public class UnprocessableEvent extends RuntimeException {

  public UnprocessableEvent(String reason) {
    super(reason);
  }

  public UnprocessableEvent(String reason, Throwable cause) {
    super(reason, cause);
  }
}
