/** What every service does alike, as Spring Boot auto-configuration. */
@NullMarked
package emporium.starter;

import org.jspecify.annotations.NullMarked;
