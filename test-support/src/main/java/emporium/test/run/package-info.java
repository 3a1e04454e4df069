/** Running one service while developing it. */
@NullMarked
package emporium.test.run;

import org.jspecify.annotations.NullMarked;
