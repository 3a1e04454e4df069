/** The sign-in page. */
@NullMarked
package emporium.user.signin.web;

import org.jspecify.annotations.NullMarked;
