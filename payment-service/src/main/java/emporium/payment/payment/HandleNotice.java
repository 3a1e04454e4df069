package emporium.payment.payment;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a provider's notice and books it, once however often it comes. */
@Component
public class HandleNotice {

  private final PaymentProvider provider;
  private final TakePayment takePayment;
  private final JdbcClient jdbc;
  private final Clock clock;

  HandleNotice(PaymentProvider provider, TakePayment takePayment, JdbcClient jdbc, Clock clock) {
    this.provider = provider;
    this.takePayment = takePayment;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return whether the notice is the provider's
   */
  @Transactional
  public boolean handle(String signature, byte[] body) {
    Optional<PaymentProvider.Notice> notice = provider.read(signature, body);
    notice
        .filter(n -> isNew(n, body))
        .ifPresent(n -> takePayment.settle(n.reference(), n.outcome()));
    return notice.isPresent();
  }

  private boolean isNew(PaymentProvider.Notice notice, byte[] body) {
    return jdbc.sql(
                "INSERT IGNORE INTO provider_notice (notice_id, body, received_at) VALUES (?, ?, ?)")
            .params(
                notice.noticeId(),
                new String(body, StandardCharsets.UTF_8),
                Timestamp.from(clock.instant()))
            .update()
        == 1;
  }
}
