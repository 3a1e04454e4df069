/** The storefront's files. */
@NullMarked
package emporium.gateway.storefront;

import org.jspecify.annotations.NullMarked;
