package emporium.payment.receipt;

import emporium.starter.id.Uuid7;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Whom documents are made out to, as far as it was not erased. */
@Component
public class Contacts {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Documents documents;

  Contacts(JdbcClient jdbc, JsonMapper json, Documents documents) {
    this.jdbc = jdbc;
    this.json = json;
    this.documents = documents;
  }

  public void remember(UUID orderId, Recipient recipient) {
    jdbc.sql(
            """
            INSERT INTO order_contact (order_id, recipient) VALUES (:orderId, :recipient)
            ON DUPLICATE KEY UPDATE recipient = :recipient
            """)
        .param("orderId", Uuid7.toBytes(orderId))
        .param("recipient", json.writeValueAsString(recipient))
        .update();
  }

  /** Issued documents keep their recipient. */
  @Transactional
  public void erase(UUID orderId) {
    documents.keepRecipient(orderId);
    jdbc.sql("DELETE FROM order_contact WHERE order_id = ?").param(Uuid7.toBytes(orderId)).update();
  }
}
