package emporium.user.token;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.transaction.support.TransactionOperations;

/** The authorizations in MySQL, as the framework keeps them but for two cases. */
class StoredAuthorizations extends JdbcOAuth2AuthorizationService {

  private final JdbcOperations jdbc;
  private final TransactionOperations transactions;

  StoredAuthorizations(
      JdbcOperations jdbc, RegisteredClientRepository clients, TransactionOperations transactions) {
    super(jdbc, clients);
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /**
   * The framework inserts what it does not find. An authorization that was ended while a client
   * renewed its tokens would come to life again.
   */
  @Override
  public void save(OAuth2Authorization authorization) {
    if (!isContinued(authorization)) {
      super.save(authorization);
      return;
    }
    transactions.executeWithoutResult(_ -> {
      if (!lock(authorization.getId())) {
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
      }
      super.save(authorization);
    });
  }

  /** Whether its code was traded for tokens: then it was stored before. */
  private static boolean isContinued(OAuth2Authorization authorization) {
    var code = authorization.getToken(OAuth2AuthorizationCode.class);
    return code != null && code.isInvalidated();
  }

  private boolean lock(String id) {
    return !jdbc.queryForList(
            "SELECT id FROM oauth2_authorization WHERE id = ? FOR UPDATE", String.class, id)
        .isEmpty();
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
