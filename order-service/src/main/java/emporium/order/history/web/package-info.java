/** A customer's own orders over HTTP. */
@NullMarked
package emporium.order.history.web;

import org.jspecify.annotations.NullMarked;
