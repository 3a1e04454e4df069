package emporium.user.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.user.account.Account;
import emporium.user.account.InMemoryAccounts;
import emporium.user.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class SignInAccountsTests {

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final SignInAccounts users = new SignInAccounts(accounts);

  @Test
  void aUserIsFoundByAddressAndNamedByAccountId() {
    Account ada = accounts.addVerified("ada@example.org", "{argon2id}…", Role.ADMINISTRATOR);

    UserDetails user = users.loadUserByUsername("ADA@Example.org");

    assertThat(user.getUsername()).isEqualTo(ada.id().toString());
    assertThat(user.getPassword()).isEqualTo("{argon2id}…");
    assertThat(user.getAuthorities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nobody@example.org", "unverified@example.org"})
  void anUnverifiedAddressIsLikeAnUnknownOne(String address) {
    accounts.addUnverified("unverified@example.org", Role.CUSTOMER);

    assertThatExceptionOfType(UsernameNotFoundException.class)
        .isThrownBy(() -> users.loadUserByUsername(address));
  }
}
