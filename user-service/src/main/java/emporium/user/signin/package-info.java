/** Signing in with a password, and being refused. */
@NullMarked
package emporium.user.signin;

import org.jspecify.annotations.NullMarked;
