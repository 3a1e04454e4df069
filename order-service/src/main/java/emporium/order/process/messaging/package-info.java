/** Payment events coming in. */
@NullMarked
package emporium.order.process.messaging;

import org.jspecify.annotations.NullMarked;
