package emporium.gateway.stream;

import emporium.gateway.config.GatewayProperties;
import emporium.gateway.config.GatewayProperties.Streams;
import emporium.gateway.ratelimit.RateLimitFilters;
import emporium.gateway.route.Refusals;
import emporium.gateway.route.RouteTable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The event streams that pass through. Each holds a connection for minutes, so a customer may have
 * only a few, and all together use connections of their own ({@link ServiceClients}): however many
 * are open, ordinary requests pass.
 *
 * <p>When the gateway stops they are ended. The web server would wait for them until its time-out;
 * browsers open them again at another gateway.
 */
@Component
class EventStreams extends OncePerRequestFilter {

  private static final String ATTRIBUTE = EventStreams.class.getName() + ".isOne";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final RequestMatcher streams;
  private final Streams limits;
  private final Refusals refusals;

  /** Each is read by a thread of its own. */
  private final Map<Thread, String> passing = new HashMap<>();

  EventStreams(GatewayProperties properties, RouteTable routes, Refusals refusals) {
    this.limits = properties.gateway().streams();
    this.refusals = refusals;
    this.streams = routes.streams();
  }

  /** By its path: the header {@code Accept} is no promise. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !streams.matches(request);
  }

  static boolean isOne(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!begin(RateLimitFilters.clientOf(request))) {
      refusals.write(RateLimitFilters.tooMany(RETRY_AFTER), request, response);
      return;
    }
    request.setAttribute(ATTRIBUTE, true);
    try {
      chain.doFilter(request, response);
    } finally {
      end();
      // What the interruption was for is done; the end of the answer is still to be written.
      Thread.interrupted();
    }
  }

  private synchronized boolean begin(String owner) {
    long own = passing.values().stream().filter(owner::equals).count();
    if (own >= limits.perCustomer() || passing.size() >= limits.inTotal()) {
      return false;
    }
    passing.put(Thread.currentThread(), owner);
    return true;
  }

  private synchronized void end() {
    passing.remove(Thread.currentThread());
  }

  /** Each stream is read by a virtual thread, whose connection closes when it is interrupted. */
  @EventListener(ContextClosedEvent.class)
  void endAll() {
    List<Thread> all;
    synchronized (this) {
      all = new ArrayList<>(passing.keySet());
    }
    all.forEach(Thread::interrupt);
  }
}
