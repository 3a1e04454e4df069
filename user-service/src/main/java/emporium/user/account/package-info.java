/** Accounts: who may sign in, with what address, name, password and roles. */
@NullMarked
package emporium.user.account;

import org.jspecify.annotations.NullMarked;
