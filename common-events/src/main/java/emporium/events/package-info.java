/** The domain events that services exchange, their topics and their wire names. */
@NullMarked
package emporium.events;

import org.jspecify.annotations.NullMarked;
