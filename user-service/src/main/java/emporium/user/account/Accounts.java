package emporium.user.account;

import emporium.starter.text.EmailAddress;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, in MySQL. */
public interface Accounts extends Repository<Account, UUID> {

  Account save(Account account);

  /** Saves at once, so that the version is the new one. */
  Account saveAndFlush(Account account);

  Optional<Account> findById(UUID id);

  Optional<Account> findByEmailKey(String emailKey);

  @Query("select account.id from Account account where account.emailKey = :emailKey")
  Optional<UUID> findIdByEmailKey(String emailKey);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select account from Account account where account.id = :id")
  Optional<Account> lockById(UUID id);

  /**
   * Stores the same password under a newer algorithm, unless the password was changed meanwhile.
   *
   * @param seen the hash that the password matched
   */
  @Transactional
  @Modifying
  @Query(
      "update Account account set account.passwordHash = :hash"
          + " where account.id = :id and account.passwordHash = :seen")
  void rehash(UUID id, String seen, String hash);

  /**
   * Notes when an account signed in first. That is no change its owner makes, so the version stays.
   *
   * @return 0 if it has signed in before
   */
  @Modifying
  @Query(
      "update Account account set account.firstSignedInAt = :at"
          + " where account.id = :id and account.firstSignedInAt is null")
  int noteFirstSignIn(UUID id, Instant at);

  /** Finds an account and keeps others from changing it until the transaction ends. */
  default Optional<Account> lock(AccountId id) {
    return lockById(id.value());
  }

  /** Finds an account and keeps others from changing it until the transaction ends. */
  default Optional<Account> lock(EmailAddress email) {
    // In two steps, since locking by an address that is free would lock its neighbours too.
    return findIdByEmailKey(email.key()).flatMap(this::lockById);
  }

  default Optional<Account> find(AccountId id) {
    return findById(id.value());
  }

  default Optional<Account> find(EmailAddress email) {
    return findByEmailKey(email.key());
  }
}
