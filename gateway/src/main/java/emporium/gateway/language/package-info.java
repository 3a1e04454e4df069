/** The languages of the shop's pages, which their addresses name. */
@NullMarked
package emporium.gateway.language;

import org.jspecify.annotations.NullMarked;
