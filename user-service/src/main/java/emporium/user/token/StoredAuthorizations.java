package emporium.user.token;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Knows without asking MySQL that a token in other letters than ASCII does not exist. Its columns
 * are ASCII, and comparing them with anything else is an error there.
 */
class AsciiTokensOnly implements OAuth2AuthorizationService {

  private final OAuth2AuthorizationService authorizations;

  AsciiTokensOnly(OAuth2AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  @Override
  public void save(OAuth2Authorization authorization) {
    authorizations.save(authorization);
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    authorizations.remove(authorization);
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return authorizations.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(
      String token, @Nullable OAuth2TokenType tokenType) {
    return StandardCharsets.US_ASCII.newEncoder().canEncode(token)
        ? authorizations.findByToken(token, tokenType)
        : null;
  }
}
