/** Asking other services over HTTP: declarative clients, this service's own token, outages. */
@NullMarked
package emporium.starter.client;

import org.jspecify.annotations.NullMarked;
