package emporium.user.password;

import emporium.starter.text.EmailAddress;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has a link to reset the password mailed, if the address has an account. Whether it has is not
 * disclosed, neither by the answer nor by how long it takes: what an account causes happens after
 * the answer (OWASP, "Forgot Password Cheat Sheet").
 */
@Component
public class RequestPasswordReset implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(RequestPasswordReset.class);

  private final Accounts accounts;
  private final MailPasswordReset mailPasswordReset;
  private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

  RequestPasswordReset(Accounts accounts, MailPasswordReset mailPasswordReset) {
    this.accounts = accounts;
    this.mailPasswordReset = mailPasswordReset;
  }

  public void request(EmailAddress email) {
    accounts
        .findIdByEmailKey(email.key())
        .map(AccountId::new)
        .ifPresent(account -> afterwards.execute(() -> mail(account)));
  }

  private void mail(AccountId account) {
    try {
      mailPasswordReset.to(account);
    } catch (RuntimeException e) {
      // Nobody waits for the outcome any more; its owner asks again.
      log.atError()
          .addKeyValue("account", account)
          .setCause(e)
          .log("Password reset could not be mailed");
    }
  }

  /** Waits for what has been answered already. */
  @Override
  public void destroy() {
    afterwards.close();
  }
}
