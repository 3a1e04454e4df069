/** Identifiers. */
@NullMarked
package emporium.starter.id;

import org.jspecify.annotations.NullMarked;
