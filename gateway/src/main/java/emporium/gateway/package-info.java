/**
 * The edge: routes, the browser's session, rate limits, the storefront's files and the API
 * documents.
 */
@NullMarked
package emporium.gateway;

import org.jspecify.annotations.NullMarked;
