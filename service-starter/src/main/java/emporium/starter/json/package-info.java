/** How strictly JSON is read. */
@NullMarked
package emporium.starter.json;

import org.jspecify.annotations.NullMarked;
