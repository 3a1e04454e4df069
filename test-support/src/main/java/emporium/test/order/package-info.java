/** Orders as order-service publishes them. */
@NullMarked
package emporium.test.order;

import org.jspecify.annotations.NullMarked;
