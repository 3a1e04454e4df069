/**
 * Text from people in one canonical form. Every type normalises what it is given, then validates
 * it; an instance that exists is good. Two that name the same thing have equal canonical forms:
 * {@link emporium.starter.text.EmailAddress#key()}, the value of a {@link
 * emporium.starter.text.Slug} or {@link emporium.starter.text.Sku}. Columns that hold these have a
 * binary collation, or MySQL has a second idea of equal.
 */
@NullMarked
package emporium.starter.text;

import org.jspecify.annotations.NullMarked;
