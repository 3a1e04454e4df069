package emporium.payment.receipt;

import emporium.starter.id.Uuid7;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom receipts are made out to, as far as it was not erased. */
@Component
public class Contacts {

  private final JdbcClient jdbc;
  private final Receipts receipts;

  Contacts(JdbcClient jdbc, Receipts receipts) {
    this.jdbc = jdbc;
    this.receipts = receipts;
  }

  public void remember(UUID orderId, String name) {
    jdbc.sql(
            """
            INSERT INTO order_contact (order_id, name) VALUES (:orderId, :name)
            ON DUPLICATE KEY UPDATE name = :name
            """)
        .param("orderId", Uuid7.toBytes(orderId))
        .param("name", name)
        .update();
  }

  /** Issued receipts keep their recipient. */
  @Transactional
  public void erase(UUID orderId) {
    receipts.keepRecipient(orderId);
    jdbc.sql("DELETE FROM order_contact WHERE order_id = ?").param(Uuid7.toBytes(orderId)).update();
  }
}
