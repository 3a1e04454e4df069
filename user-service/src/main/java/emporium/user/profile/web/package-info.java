/** The profile endpoints. */
@NullMarked
package emporium.user.profile.web;

import org.jspecify.annotations.NullMarked;
