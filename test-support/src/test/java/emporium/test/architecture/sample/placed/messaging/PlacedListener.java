package emporium.test.architecture.sample.placed.messaging;

import emporium.events.sample.ThingHappened;

/** A listener. */
public final class PlacedListener {

  private PlacedListener() {}

  public static String on(ThingHappened event) {
    return event.thingId();
  }
}
