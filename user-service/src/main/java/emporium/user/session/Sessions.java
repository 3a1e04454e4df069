package emporium.user.session;

import emporium.user.account.AccountId;

/**
 * What an account is signed in with: the sessions of browsers at the sign-in page, and what clients
 * were authorized to do for it. An access token that is out stays good until it expires, minutes
 * later; no client gets another one for an authorization that has ended.
 */
public interface Sessions {

  void end(AccountId account);

  /**
   * Ends all but the authorization that an access token belongs to.
   *
   * @param accessToken a verified one of the account
   */
  void endOthers(AccountId account, String accessToken);
}
