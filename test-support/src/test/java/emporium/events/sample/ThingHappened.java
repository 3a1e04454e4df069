package emporium.events.sample;

/** Stands for a contract, so that this module's tests depend on none. */
public record ThingHappened(String thingId, Reason reason) {

  public enum Reason {
    CHANCE
  }
}
