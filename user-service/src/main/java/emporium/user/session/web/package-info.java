/** The endpoints of sessions. */
@NullMarked
package emporium.user.session.web;

import org.jspecify.annotations.NullMarked;
