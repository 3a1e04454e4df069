/** Errors as RFC 9457 problem documents. */
@NullMarked
package emporium.starter.problem;

import org.jspecify.annotations.NullMarked;
