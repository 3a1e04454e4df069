/** What routes do to requests besides passing them on. */
@NullMarked
package emporium.gateway.route;

import org.jspecify.annotations.NullMarked;
