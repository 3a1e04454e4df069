/** Where the local stack keeps its things: the data folder, its lock, the ports, the pid files. */
@NullMarked
package emporium.stack.home;

import org.jspecify.annotations.NullMarked;
