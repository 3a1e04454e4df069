/** The events people get messages about. */
@NullMarked
package emporium.notification.message.messaging;

import org.jspecify.annotations.NullMarked;
