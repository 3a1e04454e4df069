/** The browser's session: signing in and out, and the tokens behind the cookie. */
@NullMarked
package emporium.gateway.session;

import org.jspecify.annotations.NullMarked;
