/** Where the shop delivers, how, and which taxes apply there. */
@NullMarked
package emporium.order.rates;

import org.jspecify.annotations.NullMarked;
