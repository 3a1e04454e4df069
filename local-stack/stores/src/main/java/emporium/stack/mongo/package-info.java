/**
 * A stand-in that speaks MongoDB's protocol, because no artefact with the real server can be had
 * from Maven Central. What it cannot do as MongoDB does, it refuses.
 */
@NullMarked
package emporium.stack.mongo;

import org.jspecify.annotations.NullMarked;
