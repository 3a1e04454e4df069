/** A mail server that delivers to nobody: it keeps every mail and shows it on a web page. */
@NullMarked
package emporium.stack.mail;

import org.jspecify.annotations.NullMarked;
