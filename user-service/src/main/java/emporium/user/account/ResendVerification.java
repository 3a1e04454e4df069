package emporium.user.account;

import emporium.starter.text.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails another verification link, if the address has an account that needs one. */
@Component
public class ResendVerification {

  private final Accounts accounts;
  private final RequestVerification verification;

  ResendVerification(Accounts accounts, RequestVerification verification) {
    this.accounts = accounts;
    this.verification = verification;
  }

  /** Whether a mail was sent is not disclosed. */
  @Transactional
  public void resend(EmailAddress email) {
    accounts.lock(email).filter(account -> !account.isVerified()).ifPresent(verification::request);
  }
}
