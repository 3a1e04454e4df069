/** Messages to people: e-mail from templates, once per event. */
@NullMarked
package emporium.notification;

import org.jspecify.annotations.NullMarked;
