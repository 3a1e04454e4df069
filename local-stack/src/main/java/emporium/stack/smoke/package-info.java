/** The platform's main way, walked over public HTTP as a customer would. */
@NullMarked
package emporium.stack.smoke;

import org.jspecify.annotations.NullMarked;
