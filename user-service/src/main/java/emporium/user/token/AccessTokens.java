package emporium.user.token;

/** What marks an access token of the shop's API (RFC 9068). */
final class AccessTokens {

  static final String TYPE = "at+jwt";
  static final String AUDIENCE = "emporium-api";

  private AccessTokens() {}
}
