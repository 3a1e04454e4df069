/** What staff do with orders. */
@NullMarked
package emporium.order.process.web;

import org.jspecify.annotations.NullMarked;
