package emporium.gateway.route;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the event streams that pass through when the gateway stops. The web server would wait for
 * them in vain; browsers open them again at another gateway.
 */
@Component
class EventStreams extends OncePerRequestFilter {

  private final Set<Thread> passing = ConcurrentHashMap.newKeySet();

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    passing.add(Thread.currentThread());
    try {
      chain.doFilter(request, response);
    } finally {
      passing.remove(Thread.currentThread());
      // What the interruption was for is done; the end of the answer is still to be written.
      Thread.interrupted();
    }
  }

  /** Each stream is read by a virtual thread, whose connection closes when it is interrupted. */
  @EventListener(ContextClosedEvent.class)
  void endAll() {
    passing.forEach(Thread::interrupt);
  }
}
