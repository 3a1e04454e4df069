/** Serves the pages of the back office. */
@NullMarked
package emporium.gateway.backoffice;

import org.jspecify.annotations.NullMarked;
