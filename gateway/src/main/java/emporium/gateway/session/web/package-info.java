/** The session as its browser sees it. */
@NullMarked
package emporium.gateway.session.web;

import org.jspecify.annotations.NullMarked;
