/** Defaults of the OpenAPI documents. */
@NullMarked
package emporium.starter.openapi;

import org.jspecify.annotations.NullMarked;
