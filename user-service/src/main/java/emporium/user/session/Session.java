package emporium.user.session;

import emporium.starter.id.GivenId;
import emporium.user.account.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account is signed in with at one browser, from the sign-in page to the tokens of clients.
 * It ends when it is not used for a while, at the latest some time after the sign-in; one that
 * stays signed in knows only the latter.
 */
@Entity
@Table(name = "session")
public class Session extends GivenId<UUID> {

  @Id
  @Column(name = "session_id")
  private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "browser")
  private @Nullable String browser;

  @Column(name = "operating_system")
  private @Nullable String system;

  @Column(name = "stays_signed_in")
  private boolean staysSignedIn;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "latest_end_at")
  private Instant latestEndAt;

  protected Session() {}

  private Session(AccountId account, Device device, boolean staysSignedIn, Instant at) {
    this.id = SessionId.next().value();
    this.accountId = account.value();
    this.browser = device.browser();
    this.system = device.system();
    this.staysSignedIn = staysSignedIn;
    this.signedInAt = at;
  }

  /**
   * @param unused how long it lasts without being used
   * @param longest how long it lasts at most
   */
  public static Session open(
      AccountId account, Device device, Duration unused, Duration longest, Instant at) {
    var session = new Session(account, device, false, at);
    session.latestEndAt = at.plus(longest);
    session.useAt(at, unused);
    return session;
  }

  /**
   * @param longest how long it lasts, used or not
   */
  public static Session openToStay(AccountId account, Device device, Duration longest, Instant at) {
    var session = new Session(account, device, true, at);
    session.latestEndAt = at.plus(longest);
    session.useAt(at, longest);
    return session;
  }

  /**
   * Counts as a use, if it has not ended.
   *
   * @param unused how long it lasts without being used, unless it stays
   * @return whether it has not
   */
  boolean use(Instant at, Duration unused) {
    if (!isOpen(at)) {
      return false;
    }
    useAt(at, unused);
    return true;
  }

  private void useAt(Instant at, Duration unused) {
    lastUsedAt = at;
    Instant idleEnd = at.plus(unused);
    endsAt = staysSignedIn || idleEnd.isAfter(latestEndAt) ? latestEndAt : idleEnd;
  }

  public boolean isOpen(Instant at) {
    return at.isBefore(endsAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  public SessionId id() {
    return new SessionId(id);
  }

  public AccountId account() {
    return new AccountId(accountId);
  }

  public Device device() {
    return new Device(browser, system);
  }

  public boolean staysSignedIn() {
    return staysSignedIn;
  }

  public Instant signedInAt() {
    return signedInAt;
  }

  public Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** When it ends however it is used. */
  public Instant latestEndAt() {
    return latestEndAt;
  }
}
