/** Contracts that are checked in: events and OpenAPI documents. */
@NullMarked
package emporium.test.contract;

import org.jspecify.annotations.NullMarked;
