/** Search over HTTP. */
@NullMarked
package emporium.catalog.search.web;

import org.jspecify.annotations.NullMarked;
