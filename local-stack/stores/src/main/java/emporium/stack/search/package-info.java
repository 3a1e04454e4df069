/**
 * A one-node Elasticsearch from Maven Central's jars, with the parts of its modules that are not
 * published there and that a product search needs.
 */
@NullMarked
package emporium.stack.search;

import org.jspecify.annotations.NullMarked;
