/** What a customer sees and changes of their account. */
@NullMarked
package emporium.user.profile;

import org.jspecify.annotations.NullMarked;
