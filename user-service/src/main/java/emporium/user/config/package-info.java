/** Settings and what all features share. */
@NullMarked
package emporium.user.config;

import org.jspecify.annotations.NullMarked;
