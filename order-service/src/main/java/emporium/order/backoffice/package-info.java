/** All customers' orders, for staff. */
@NullMarked
package emporium.order.backoffice;

import org.jspecify.annotations.NullMarked;
