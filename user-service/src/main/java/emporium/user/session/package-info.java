/** What an account is signed in with. */
@NullMarked
package emporium.user.session;

import org.jspecify.annotations.NullMarked;
