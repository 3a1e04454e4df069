package emporium.starter.text;

import java.util.Locale;
import java.util.Set;

/** The languages that mails and documents are written in. */
public final class ShopLanguages {

  private static final Set<String> ALL = Set.of("en", "de", "es");

  private ShopLanguages() {}

  /** The wanted locale if its language is one of the shop's. */
  public static Locale locale(Locale wanted, Locale otherwise) {
    return ALL.contains(wanted.getLanguage()) ? wanted : otherwise;
  }
}
