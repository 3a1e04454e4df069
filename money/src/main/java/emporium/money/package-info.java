/** Amounts of money and what may be done with them. Depends on nothing. */
@NullMarked
package emporium.money;

import org.jspecify.annotations.NullMarked;
