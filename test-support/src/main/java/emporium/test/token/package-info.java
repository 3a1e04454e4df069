/** Access tokens for tests, from an issuer that looks like the real one to services. */
@NullMarked
package emporium.test.token;

import org.jspecify.annotations.NullMarked;
