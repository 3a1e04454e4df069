package emporium.user.signin;

import emporium.starter.text.EmailAddress;
import emporium.user.account.Account;
import emporium.user.account.AccountId;
import emporium.user.account.Accounts;
import emporium.user.account.PasswordHash;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * The accounts that can sign in, for Spring Security. They are found by address; the name of a user
 * is the account id. What they permit is read for each token, not here.
 */
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {

  private final Accounts accounts;

  SignInAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String address) {
    Optional<Account> account = accounts.find(new EmailAddress(address));
    // None until the address is verified: an unverified account is like none.
    PasswordHash password =
        account
            .flatMap(Account::password)
            .orElseThrow(() -> new UsernameNotFoundException("unknown or unverified address"));
    return new User(account.orElseThrow().id().toString(), password.value(), List.of());
  }

  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
    accounts.rehash(
        AccountId.of(user.getUsername()).value(),
        Objects.requireNonNull(user.getPassword()),
        Objects.requireNonNull(newHash));
    return user;
  }
}
