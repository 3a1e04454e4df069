/** Settings and security. */
@NullMarked
package emporium.cart.config;

import org.jspecify.annotations.NullMarked;
