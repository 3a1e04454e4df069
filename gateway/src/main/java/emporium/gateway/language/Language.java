package emporium.gateway.language;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language of the shop's pages. It is a part of their address, so that each has one address of
 * its own and a shared cache needs to look at nothing else; English has no prefix.
 */
public enum Language {
  ENGLISH("en", ""),
  GERMAN("de", "/de"),
  SPANISH("es", "/es");

  private final String tag;
  private final String prefix;

  Language(String tag, String prefix) {
    this.tag = tag;
    this.prefix = prefix;
  }

  /** Of a page, by its path. */
  public static Language of(String path) {
    return Stream.of(GERMAN, SPANISH)
        .filter(language -> language.isPrefixOf(path))
        .findFirst()
        .orElse(ENGLISH);
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return tag;
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * The address of a page in this language, below the shop's public address.
   *
   * @param page its address in English
   */
  public String path(String page) {
    return page.equals("/") && !prefix.isEmpty() ? prefix : prefix + page;
  }

  private boolean isPrefixOf(String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  public String withoutPrefix(String path) {
    return path.substring(prefix.length());
  }
}
