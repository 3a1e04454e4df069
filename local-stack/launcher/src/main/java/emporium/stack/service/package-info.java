/** The seven processes of the platform: their files, their settings, how they are started. */
@NullMarked
package emporium.stack.service;

import org.jspecify.annotations.NullMarked;
