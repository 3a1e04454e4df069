/** Taking products in from files. */
@NullMarked
package emporium.catalog.imports;

import org.jspecify.annotations.NullMarked;
