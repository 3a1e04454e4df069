/** Settings and wiring of catalog-service. */
@NullMarked
package emporium.catalog.config;

import org.jspecify.annotations.NullMarked;
