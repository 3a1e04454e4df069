/** The rules of the house, which every service's tests hold it to. */
@NullMarked
package emporium.test.architecture;

import org.jspecify.annotations.NullMarked;
