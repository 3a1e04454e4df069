/** Whom to write to about an order. */
@NullMarked
package emporium.notification.contact;

import org.jspecify.annotations.NullMarked;
