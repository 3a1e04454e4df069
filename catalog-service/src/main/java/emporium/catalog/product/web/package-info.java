/** Products over HTTP. */
@NullMarked
package emporium.catalog.product.web;

import org.jspecify.annotations.NullMarked;
