/** How events sent to webhooks are signed, by whoever sends them and by who receives them. */
@NullMarked
package emporium.starter.webhook;

import org.jspecify.annotations.NullMarked;
