/** What is kept for a limited time is purged in one place. */
@NullMarked
package emporium.starter.retention;

import org.jspecify.annotations.NullMarked;
