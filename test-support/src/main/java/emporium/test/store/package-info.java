/** Real backing services for integration tests. */
@NullMarked
package emporium.test.store;

import org.jspecify.annotations.NullMarked;
