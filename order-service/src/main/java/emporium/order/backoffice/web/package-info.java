/** Orders as staff see them. */
@NullMarked
package emporium.order.backoffice.web;

import org.jspecify.annotations.NullMarked;
