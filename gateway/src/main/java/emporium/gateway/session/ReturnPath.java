package emporium.gateway.session;

import emporium.gateway.language.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer goes after signing in: a path of the shop itself, never another site, so that a
 * link to the shop cannot be used to lead somebody elsewhere (CWE-601).
 */
record ReturnPath(String value) {

  static final String ATTRIBUTE = "emporium.returnTo";
  static final ReturnPath HOME = new ReturnPath("/");

  private static final int MAX_LENGTH = 1000;

  /** What was asked for if that is such a path, else the home page. */
  static ReturnPath of(@Nullable String asked) {
    if (asked == null
        || asked.length() > MAX_LENGTH
        || !asked.startsWith("/")
        || asked.startsWith("//")
        || asked.startsWith("/session/")
        || asked.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
      return HOME;
    }
    try {
      URI uri = URI.create(asked);
      boolean here = uri.getScheme() == null && uri.getRawAuthority() == null;
      return here ? new ReturnPath(uri.toASCIIString()) : HOME;
    } catch (IllegalArgumentException e) {
      return HOME;
    }
  }

  Language language() {
    return Language.of(URI.create(value).getPath());
  }
}
