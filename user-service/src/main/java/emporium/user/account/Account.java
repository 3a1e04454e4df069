package emporium.user.account;

import emporium.starter.security.Permission;
import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may sign in. Until the address is verified an account is only a claim: it has no password,
 * and registering the address again replaces what the earlier registration said. The password is
 * chosen by whoever opens the mailed link, so registering somebody else's address is useless.
 */
@Entity
@Table(name = "account")
public class Account {

  @Id
  @Column(name = "account_id")
  private UUID id;

  @Column(name = "email")
  private String email;

  @Column(name = "email_key")
  private String emailKey;

  @Column(name = "name")
  private String name;

  @Column(name = "locale")
  private String locale;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", columnDefinition = "varchar(20)")
  private Set<Role> roles;

  @Column(name = "email_verified_at")
  private @Nullable Instant emailVerifiedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "first_signed_in_at", updatable = false)
  private @Nullable Instant firstSignedInAt;

  @Version
  @Column(name = "version")
  private @Nullable Long version;

  protected Account() {}

  private Account(Registration registration, Set<Role> roles, Instant at) {
    this.id = AccountId.next().value();
    this.email = registration.email().value();
    this.emailKey = registration.email().key();
    this.name = registration.name().value();
    this.locale = registration.locale();
    this.roles = new HashSet<>(roles);
    this.createdAt = at;
  }

  /**
   * What a person registers with.
   *
   * @param locale BCP 47 tag of the language to write in
   */
  public record Registration(EmailAddress email, PersonName name, String locale) {}

  static Account register(Registration registration, Set<Role> roles, Instant at) {
    return new Account(registration, roles, at);
  }

  /** Takes the newer registration of an address nobody has verified yet. */
  void registerAgain(Registration registration) {
    if (isVerified()) {
      throw new IllegalStateException("the account is verified");
    }
    if (!registration.email().key().equals(emailKey)) {
      throw new IllegalArgumentException("another address");
    }
    this.email = registration.email().value();
    this.name = registration.name().value();
    this.locale = registration.locale();
  }

  /** The owner of the address confirmed a registration of it and chose a password. */
  void verify(PersonName name, PasswordHash password, Instant at) {
    this.name = name.value();
    this.passwordHash = password.value();
    this.emailVerifiedAt = at;
  }

  public void rename(PersonName name) {
    this.name = name.value();
  }

  /** Of a verified account: one that is not has no password yet. */
  public void changePassword(PasswordHash password) {
    if (!isVerified()) {
      throw new IllegalStateException("the account is not verified");
    }
    this.passwordHash = password.value();
  }

  public AccountId id() {
    return new AccountId(id);
  }

  public EmailAddress email() {
    return new EmailAddress(email);
  }

  public PersonName name() {
    return new PersonName(name);
  }

  /** BCP 47 tag of the language to write in. */
  public String locale() {
    return locale;
  }

  /** None until the address is verified. */
  public Optional<PasswordHash> password() {
    return Optional.ofNullable(passwordHash).map(PasswordHash::new);
  }

  /** All that its roles permit. */
  public Set<Permission> permissions() {
    return roles.stream()
        .flatMap(role -> role.permissions().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean isVerified() {
    return emailVerifiedAt != null;
  }

  public Optional<Instant> emailVerifiedAt() {
    return Optional.ofNullable(emailVerifiedAt);
  }

  /** Counts the changes, for {@code ETag} and {@code If-Match}. */
  public long version() {
    return Objects.requireNonNullElse(version, 0L);
  }
}
