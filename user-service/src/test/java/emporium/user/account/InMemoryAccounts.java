package emporium.user.account;

import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.user.account.Account.Registration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts without a database. */
public class InMemoryAccounts implements Accounts {

  private static final Instant REGISTERED_AT = Instant.parse("2026-01-02T10:00:00Z");

  private final Map<UUID, Account> accounts = new LinkedHashMap<>();
  private final Set<UUID> signedIn = new HashSet<>();

  /** Saves an account whose owner has not opened the link yet. */
  public Account addUnverified(String email, Role... roles) {
    var registration =
        new Registration(new EmailAddress(email), new PersonName("Ada Lovelace"), "en");
    return save(Account.register(registration, Set.of(roles), REGISTERED_AT));
  }

  /** Saves an account that can sign in. */
  public Account addVerified(String email, String passwordHash, Role... roles) {
    Account account = addUnverified(email, roles);
    account.verify(account.name(), new PasswordHash(passwordHash), REGISTERED_AT);
    return account;
  }

  @Override
  public Account save(Account account) {
    accounts.put(account.id().value(), account);
    return account;
  }

  @Override
  public Account saveAndFlush(Account account) {
    return save(account);
  }

  @Override
  public void rehash(UUID id, String seen, String hash) {
    findById(id)
        .filter(account -> account.password().equals(Optional.of(new PasswordHash(seen))))
        .ifPresent(
            account -> account.verify(account.name(), new PasswordHash(hash), REGISTERED_AT));
  }

  @Override
  public int noteFirstSignIn(UUID id, Instant at) {
    return signedIn.add(id) ? 1 : 0;
  }

  @Override
  public Optional<Account> findById(UUID id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public Optional<Account> findByEmailKey(String emailKey) {
    return accounts.values().stream()
        .filter(account -> account.email().key().equals(emailKey))
        .findFirst();
  }

  @Override
  public Optional<UUID> findIdByEmailKey(String emailKey) {
    return findByEmailKey(emailKey).map(account -> account.id().value());
  }

  @Override
  public Optional<Account> lockById(UUID id) {
    return findById(id);
  }
}
