/** Accounts: who may sign in, with what address, name, password and role. */
@NullMarked
package emporium.user.account;

import org.jspecify.annotations.NullMarked;
