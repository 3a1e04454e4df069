/** What messages need from other services. */
@NullMarked
package emporium.notification.message.client;

import org.jspecify.annotations.NullMarked;
