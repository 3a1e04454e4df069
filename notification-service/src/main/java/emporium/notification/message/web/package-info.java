/** The delivery log over HTTP. */
@NullMarked
package emporium.notification.message.web;

import org.jspecify.annotations.NullMarked;
