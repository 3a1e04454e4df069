/** Every service as an OAuth 2 resource server. */
@NullMarked
package emporium.starter.security;

import org.jspecify.annotations.NullMarked;
