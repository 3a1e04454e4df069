package emporium.user.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accounts, in MySQL. */
public interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  /** Saves at once, so that the version is the new one. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByEmail(String email);

  default Optional<Account> find(AccountId id) {
    return findById(id.value());
  }

  default Optional<Account> find(Email email) {
    return findByEmail(email.value());
  }
}
