/** The registration endpoints. */
@NullMarked
package emporium.user.account.web;

import org.jspecify.annotations.NullMarked;
