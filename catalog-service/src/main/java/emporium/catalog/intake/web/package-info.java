/** The import over HTTP. */
@NullMarked
package emporium.catalog.intake.web;

import org.jspecify.annotations.NullMarked;
