/** Events leave a service if and only if their transaction committed, in order per key. */
@NullMarked
package emporium.starter.outbox;

import org.jspecify.annotations.NullMarked;
