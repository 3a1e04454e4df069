/** Prices as pages get them. */
@NullMarked
package emporium.order.pricing.web;

import org.jspecify.annotations.NullMarked;
