package emporium.user.session;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs in with, in words as its header {@code User-Agent} says. It is for people to
 * recognise and proves nothing.
 *
 * @param browser as its maker calls it, if known
 * @param system as its maker calls it, if known
 */
public record Device(@Nullable String browser, @Nullable String system) {

  private record Mark(String name, String... marks) {
    private boolean isIn(String agent) {
      for (String mark : marks) {
        if (agent.contains(mark)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Most browsers also claim to be those further down. */
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Edge", "edg/", "edga/", "edgios/"),
          new Mark("Opera", "opr/", "opera/", "opt/"),
          new Mark("Samsung Internet", "samsungbrowser/"),
          new Mark("Vivaldi", "vivaldi/"),
          new Mark("Firefox", "firefox/", "fxios/"),
          new Mark("Chrome", "chrome/", "crios/", "chromium/"),
          new Mark("Safari", "safari/"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iPadOS", "ipad"),
          new Mark("iOS", "iphone", "ipod"),
          new Mark("Android", "android"),
          new Mark("ChromeOS", "cros "),
          new Mark("Windows", "windows"),
          new Mark("macOS", "macintosh", "mac os x"),
          new Mark("Linux", "linux", "x11"));

  public static Device of(@Nullable String userAgent) {
    String agent = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
    return new Device(firstIn(agent, BROWSERS), firstIn(agent, SYSTEMS));
  }

  private static @Nullable String firstIn(String agent, List<Mark> known) {
    return known.stream().filter(mark -> mark.isIn(agent)).map(Mark::name).findFirst().orElse(null);
  }
}
