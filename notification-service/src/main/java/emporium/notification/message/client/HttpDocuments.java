package emporium.notification.message.client;

import emporium.notification.config.NotificationProperties;
import emporium.notification.message.Documents;
import emporium.starter.client.Neighbour;
import emporium.starter.client.Neighbours;
import org.springframework.stereotype.Component;

@Component
class HttpDocuments implements Documents {

  private final PaymentApi api;
  private final Neighbour paymentService;

  HttpDocuments(Neighbours neighbours, NotificationProperties settings) {
    this.api = neighbours.client(PaymentApi.class, settings.paymentUrl());
    this.paymentService = neighbours.named("payment-service");
  }

  @Override
  public byte[] pdf(String number) {
    return paymentService.call(() -> api.document(number));
  }
}
