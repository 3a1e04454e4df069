/** Pictures over HTTP. */
@NullMarked
package emporium.catalog.media.web;

import org.jspecify.annotations.NullMarked;
