/** Events in and out of Kafka, as another service would see them. */
@NullMarked
package emporium.test.kafka;

import org.jspecify.annotations.NullMarked;
