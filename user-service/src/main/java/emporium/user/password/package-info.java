/** Passwords after the first: forgotten ones are reset by a mailed link, others are changed. */
@NullMarked
package emporium.user.password;

import org.jspecify.annotations.NullMarked;
