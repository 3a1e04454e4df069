package emporium.user.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Counted mails without a database. */
class InMemoryRegistrationMails implements RegistrationMails {

  private final List<RegistrationMail> mails = new ArrayList<>();

  @Override
  public RegistrationMail save(RegistrationMail mail) {
    mails.add(mail);
    return mail;
  }

  @Override
  public int countByAccountIdAndSentAtAfter(UUID accountId, Instant after) {
    return (int)
        mails.stream()
            .filter(mail -> mail.accountId().equals(accountId) && mail.sentAt().isAfter(after))
            .count();
  }

  @Override
  public int deleteOlder(Instant before, int most) {
    throw new UnsupportedOperationException();
  }
}
