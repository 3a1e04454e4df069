/** What the messages say. */
@NullMarked
package emporium.notification.template;

import org.jspecify.annotations.NullMarked;
