package emporium.notification.message.client;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What payment-service answers to other services. */
interface PaymentApi {

  @GetExchange("/internal/documents/{number}")
  byte[] document(@PathVariable String number);
}
