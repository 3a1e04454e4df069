package emporium.starter.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is not HTTP as it should be, before anything stumbles over it. A malformed cookie is
 * not a reason to refuse: the browser would send it for ever, so it is as if it were not there.
 */
class MalformedRequestFilter extends OncePerRequestFilter {

  /** Tomcat's own limit. */
  private static final int MOST_PARAMETERS = 1_000;

  private final ProblemWriter problems;

  MalformedRequestFilter(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Problem> fault = faultOf(request);
    if (fault.isPresent()) {
      problems.write(fault.get(), response);
      return;
    }
    try {
      chain.doFilter(new WithoutMalformedCookies(request), response);
    } catch (InvalidParameterException e) {
      if (response.isCommitted()) {
        throw e;
      }
      response.reset();
      problems.write(inForm(e), response);
    }
  }

  /** The parameters of a form's body, which Tomcat reads when somebody asks for them. */
  static Problem inForm(InvalidParameterException e) {
    return Problem.of(ProblemType.of(HttpStatus.valueOf(e.getErrorCode())))
        .detail("The form cannot be read.");
  }

  private static Optional<Problem> faultOf(HttpServletRequest request) {
    if (!PercentEncoding.isWellFormed(request.getRequestURI(), StandardCharsets.ISO_8859_1)) {
      return invalid("The path is not percent-encoded UTF-8.");
    }
    String query = request.getQueryString();
    if (query != null && !PercentEncoding.isWellFormed(query, StandardCharsets.ISO_8859_1)) {
      return invalid("The query is not percent-encoded UTF-8.");
    }
    if (query != null && query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS) {
      return invalid("The query has more than " + MOST_PARAMETERS + " parameters.");
    }
    if (!isConcrete(request.getContentType())) {
      return Optional.of(
          Problem.of(ProblemType.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE))
              .detail("Content-Type is not a media type."));
    }
    return Optional.empty();
  }

  private static Optional<Problem> invalid(String detail) {
    return Optional.of(Problem.of(ProblemType.INVALID_REQUEST).detail(detail));
  }

  private static boolean isConcrete(@Nullable String contentType) {
    if (!StringUtils.hasLength(contentType)) {
      return true;
    }
    try {
      return MediaType.parseMediaType(contentType).isConcrete();
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }

  private static final class WithoutMalformedCookies extends HttpServletRequestWrapper {

    WithoutMalformedCookies(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
      Cookie[] all = super.getCookies();
      return all == null
          ? null
          : Arrays.stream(all)
              .filter(
                  cookie -> PercentEncoding.isWellFormed(cookie.getValue(), StandardCharsets.UTF_8))
              .toArray(Cookie[]::new);
    }
  }
}
