/** Pictures. */
@NullMarked
package emporium.catalog.media;

import org.jspecify.annotations.NullMarked;
