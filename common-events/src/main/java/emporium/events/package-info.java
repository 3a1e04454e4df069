/** What the services tell each other: the events, their topics and their wire names. */
@NullMarked
package emporium.events;

import org.jspecify.annotations.NullMarked;
