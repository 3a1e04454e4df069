/** Texts in several languages. */
@NullMarked
package emporium.catalog.locale;

import org.jspecify.annotations.NullMarked;
