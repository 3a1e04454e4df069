/** Categories over HTTP. */
@NullMarked
package emporium.catalog.category.web;

import org.jspecify.annotations.NullMarked;
