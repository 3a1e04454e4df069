/** Edits that overwrite no other edit. */
@NullMarked
package emporium.starter.version;

import org.jspecify.annotations.NullMarked;
