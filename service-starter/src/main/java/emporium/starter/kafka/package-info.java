/** Events in from Kafka: topics, conversion, retries and dead letters. */
@NullMarked
package emporium.starter.kafka;

import org.jspecify.annotations.NullMarked;
