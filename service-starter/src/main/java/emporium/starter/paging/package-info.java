/** Lists in pages that neither skip nor repeat while the list grows. */
@NullMarked
package emporium.starter.paging;

import org.jspecify.annotations.NullMarked;
