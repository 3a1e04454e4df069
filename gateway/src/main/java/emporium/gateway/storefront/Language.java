package emporium.gateway.storefront;

import java.util.Locale;

/**
 * A language of the shop's pages. It is a part of their address, so that each has one address of
 * its own and a shared cache needs to look at nothing else; English has no prefix.
 */
enum Language {
  ENGLISH("en", ""),
  GERMAN("de", "/de"),
  SPANISH("es", "/es");

  private final String tag;
  private final String prefix;

  Language(String tag, String prefix) {
    this.tag = tag;
    this.prefix = prefix;
  }

  /** Its BCP 47 tag. */
  String tag() {
    return tag;
  }

  Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * The address of a page in this language, below the shop's public address.
   *
   * @param page its address in English
   */
  String path(String page) {
    return page.equals("/") && !prefix.isEmpty() ? prefix : prefix + page;
  }

  boolean isPrefixOf(String path) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  String withoutPrefix(String path) {
    return path.substring(prefix.length());
  }
}
