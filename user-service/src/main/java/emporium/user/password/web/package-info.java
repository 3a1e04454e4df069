/** The password endpoints. */
@NullMarked
package emporium.user.password.web;

import org.jspecify.annotations.NullMarked;
