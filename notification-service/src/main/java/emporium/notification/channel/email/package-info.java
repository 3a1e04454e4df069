/** Messages as e-mail. */
@NullMarked
package emporium.notification.channel.email;

import org.jspecify.annotations.NullMarked;
