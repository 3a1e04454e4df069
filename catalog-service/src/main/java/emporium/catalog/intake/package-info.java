/** Taking products in from files. */
@NullMarked
package emporium.catalog.intake;

import org.jspecify.annotations.NullMarked;
