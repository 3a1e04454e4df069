/** Who may call what, asked of a service's rules without a server. */
@NullMarked
package emporium.test.access;

import org.jspecify.annotations.NullMarked;
