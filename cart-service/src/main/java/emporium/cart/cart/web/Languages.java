package emporium.cart.cart.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The languages a request is answered in, best first. None: the shop's own. */
final class Languages {

  private Languages() {}

  /** What {@code ?locale=} says, else {@code Accept-Language}. What cannot be read says nothing. */
  static List<LanguageRange> of(HttpServletRequest request) {
    return Stream.of(request.getParameter("locale"), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
        .map(Languages::parse)
        .filter(ranges -> !ranges.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<LanguageRange> parse(@Nullable String ranges) {
    try {
      return ranges == null || ranges.isBlank() ? List.of() : LanguageRange.parse(ranges);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
