/** Settings, and what all features share. */
@NullMarked
package emporium.gateway.config;

import org.jspecify.annotations.NullMarked;
