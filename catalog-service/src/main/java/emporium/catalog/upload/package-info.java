/** Request bodies that are files. */
@NullMarked
package emporium.catalog.upload;

import org.jspecify.annotations.NullMarked;
