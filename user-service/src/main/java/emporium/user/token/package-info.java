/** The OAuth 2.1 and OpenID Connect authorization server: clients, keys, tokens. */
@NullMarked
package emporium.user.token;

import org.jspecify.annotations.NullMarked;
