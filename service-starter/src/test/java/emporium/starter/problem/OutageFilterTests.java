package emporium.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

class OutageFilterTests {

  private final OutageFilter filter = new OutageFilter();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void anOutageIsUnavailableForAWhile() throws Exception {
    filter(failing(new ServletException(new QueryTimeoutException("Redis command timed out"))));

    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getHeader("Retry-After")).isEqualTo("5");
  }

  @Test
  void aBugStaysABug() {
    var bug = new IllegalStateException("bug");

    assertThatThrownBy(() -> filter(failing(bug))).isSameAs(bug);
  }

  @Test
  void aClientThatHungUpIsNoOutage() {
    var gone = new AsyncRequestNotUsableException("gone", new IOException("Broken pipe"));

    assertThatThrownBy(() -> filter(failing(gone))).isSameAs(gone);
  }

  private void filter(FilterChain chain) throws ServletException, IOException {
    filter.doFilter(new MockHttpServletRequest(), response, chain);
  }

  private static FilterChain failing(Exception failure) {
    return (_, _) -> {
      switch (failure) {
        case ServletException e -> throw e;
        case IOException e -> throw e;
        case RuntimeException e -> throw e;
        default -> throw new IllegalArgumentException(failure);
      }
    };
  }
}
