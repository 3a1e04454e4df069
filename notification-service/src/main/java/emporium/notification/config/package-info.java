/** Settings and security. */
@NullMarked
package emporium.notification.config;

import org.jspecify.annotations.NullMarked;
