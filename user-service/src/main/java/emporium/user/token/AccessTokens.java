package emporium.user.token;

/** What makes a token an access token of the shop's API, after RFC 9068. */
final class AccessTokens {

  static final String TYPE = "at+jwt";
  static final String AUDIENCE = "emporium-api";

  private AccessTokens() {}
}
