package emporium.user.token;

import emporium.starter.id.Uuid7;
import emporium.user.account.AccountId;
import emporium.user.session.EndSessions;
import emporium.user.session.SessionId;
import emporium.user.session.UseSession;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The authorizations in MySQL, as the framework keeps them. Those of people belong to a session:
 * each token is a use of it, and they end together, whichever ends first.
 */
class StoredAuthorizations extends JdbcOAuth2AuthorizationService {

  private final JdbcOperations jdbc;
  private final UseSession useSession;
  private final EndSessions endSessions;
  private final TransactionOperations transactions;

  StoredAuthorizations(
      JdbcOperations jdbc,
      RegisteredClientRepository clients,
      UseSession useSession,
      EndSessions endSessions,
      TransactionOperations transactions) {
    super(jdbc, clients);
    this.jdbc = jdbc;
    this.useSession = useSession;
    this.endSessions = endSessions;
    this.transactions = transactions;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    if (!(authorization.getAttribute(Principal.class.getName()) instanceof Authentication person)) {
      // Of a program.
      super.save(authorization);
      return;
    }
    SessionId session = SessionId.of(person).orElseThrow(StoredAuthorizations::ended);
    if (isRevoked(authorization)) {
      endSessions.one(AccountId.of(person.getName()), session);
      return;
    }
    transactions.executeWithoutResult(_ -> {
      // The framework inserts what it does not find: an authorization that was ended while a
      // client renewed its tokens would come to life again.
      if (!useSession.use(session)) {
        throw ended();
      }
      super.save(authorization);
      jdbc.update(
          "UPDATE oauth2_authorization SET session_id = ? WHERE id = ?",
          Uuid7.toBytes(session.value()),
          authorization.getId());
    });
  }

  private static OAuth2AuthenticationException ended() {
    return new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
  }

  private static boolean isRevoked(OAuth2Authorization authorization) {
    var refreshToken = authorization.getRefreshToken();
    return refreshToken != null && refreshToken.isInvalidated();
  }

  /**
   * Knows without asking MySQL that a token in other letters than ASCII does not exist. Its columns
   * are ASCII, and comparing them with anything else is an error there.
   */
  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(token)
        ? super.findByToken(token, tokenType)
        : null;
  }
}
