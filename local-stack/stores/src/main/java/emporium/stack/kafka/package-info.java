/** The Kafka broker. */
@NullMarked
package emporium.stack.kafka;

import org.jspecify.annotations.NullMarked;
