/** The import over HTTP. */
@NullMarked
package emporium.catalog.imports.web;

import org.jspecify.annotations.NullMarked;
