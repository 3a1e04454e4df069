/** What accounts are signed in with: a session at each of their browsers. */
@NullMarked
package emporium.user.session;

import org.jspecify.annotations.NullMarked;
