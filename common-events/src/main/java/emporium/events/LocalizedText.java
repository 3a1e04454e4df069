package emporium.events;

/**
 * A text in one language.
 *
 * @param locale BCP 47 tag, such as {@code en} or {@code de-CH}
 */
public record LocalizedText(String locale, String text) {}
