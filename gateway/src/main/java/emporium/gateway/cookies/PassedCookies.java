package emporium.gateway.cookies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** Which cookies a request and its answer may carry past the gateway: those its route names. */
public final class PassedCookies {

  private static final String ATTRIBUTE = PassedCookies.class.getName();

  private PassedCookies() {}

  /** Adds to the cookies that pass. */
  public static void allow(HttpServletRequest request, Set<String> names) {
    Set<String> all = new HashSet<>(allowed(request));
    all.addAll(names);
    request.setAttribute(ATTRIBUTE, all);
  }

  private static Set<String> allowed(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Set<?> names
        ? names.stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of();
  }

  static void keepSent(HttpHeaders headers, HttpServletRequest request) {
    Set<String> allowed = allowed(request);
    String kept =
        Objects.requireNonNullElse(headers.get(HttpHeaders.COOKIE), List.<String>of()).stream()
            .flatMap(line -> Arrays.stream(line.split(";")))
            .map(String::strip)
            .filter(cookie -> allowed.contains(nameOf(cookie)))
            .collect(Collectors.joining("; "));
    headers.remove(HttpHeaders.COOKIE);
    if (!kept.isEmpty()) {
      headers.set(HttpHeaders.COOKIE, kept);
    }
  }

  static void keepSet(HttpHeaders headers, HttpServletRequest request) {
    Set<String> allowed = allowed(request);
    List<String> kept =
        Objects.requireNonNullElse(headers.get(HttpHeaders.SET_COOKIE), List.<String>of()).stream()
            .filter(cookie -> allowed.contains(nameOf(cookie)))
            .toList();
    headers.remove(HttpHeaders.SET_COOKIE);
    headers.addAll(HttpHeaders.SET_COOKIE, kept);
  }

  private static String nameOf(String cookie) {
    int end = cookie.indexOf('=');
    return end < 0 ? cookie : cookie.substring(0, end).strip();
  }
}
