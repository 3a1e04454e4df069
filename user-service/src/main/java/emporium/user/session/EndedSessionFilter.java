package emporium.user.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the sign-in page forget who signed in to a session that has ended, so that they, or who sits
 * there now, enter the password again. It stands in the filter chains that know who signed in; as a
 * bean it would stand before all.
 */
public class EndedSessionFilter extends OncePerRequestFilter {

  private final Sessions sessions;
  private final Clock clock;
  private final SecurityContextLogoutHandler forget = new SecurityContextLogoutHandler();

  public EndedSessionFilter(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person != null && !(person instanceof AnonymousAuthenticationToken) && hasEnded(person)) {
      forget.logout(request, response, person);
    }
    chain.doFilter(request, response);
  }

  private boolean hasEnded(Authentication person) {
    Optional<SessionId> session = SessionId.of(person);
    return session.flatMap(id -> sessions.findOpen(id, clock.instant())).isEmpty();
  }
}
