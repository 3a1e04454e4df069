/** What every service offers to staff alike has its paths under the service's name. */
@NullMarked
package emporium.starter.backoffice;

import org.jspecify.annotations.NullMarked;
