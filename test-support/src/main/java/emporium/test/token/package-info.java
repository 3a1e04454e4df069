/** Access tokens for tests, from an issuer that services cannot tell from the real one. */
@NullMarked
package emporium.test.token;

import org.jspecify.annotations.NullMarked;
