/** Messages to people: accepted once per fact, delivered until it worked. */
@NullMarked
package emporium.notification.message;

import org.jspecify.annotations.NullMarked;
