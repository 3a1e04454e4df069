/** Contracts that are checked in: facts and OpenAPI documents. */
@NullMarked
package emporium.test.contract;

import org.jspecify.annotations.NullMarked;
