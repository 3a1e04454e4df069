package emporium.test.architecture.sample.placed;

import emporium.events.sample.ThingHappened;

/** An event mapper. */
public final class PlacedEvents {

  private PlacedEvents() {}

  public static String textOf(ThingHappened event) {
    return event.thingId();
  }
}
