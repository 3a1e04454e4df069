/** The events people are told about. */
@NullMarked
package emporium.notification.message.messaging;

import org.jspecify.annotations.NullMarked;
