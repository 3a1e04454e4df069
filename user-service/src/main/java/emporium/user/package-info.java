/** Accounts, credentials, sign-in and profiles; the OAuth 2.1 authorization server. */
@NullMarked
package emporium.user;

import org.jspecify.annotations.NullMarked;
