package emporium.test.architecture.sample.placed;

import emporium.events.sample.ThingHappened;

/** Domain code that breaks both rules. */
public record PlacedOrder(ThingHappened.Reason reason) {}
