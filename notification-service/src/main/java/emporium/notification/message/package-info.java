/** Messages to people: accepted once per event, delivered until it worked. */
@NullMarked
package emporium.notification.message;

import org.jspecify.annotations.NullMarked;
