package emporium.notification.message.web;

import emporium.notification.message.DeliveryLog;
import emporium.notification.message.Message;
import emporium.notification.template.Template;
import emporium.starter.text.EmailAddress;
import emporium.starter.text.TextOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Delivery log")
class DeliveryLogController {

  private final DeliveryLog deliveryLog;

  DeliveryLogController(DeliveryLog deliveryLog) {
    this.deliveryLog = deliveryLog;
  }

  /** A message without what it said. */
  record DeliveryResponse(
      UUID messageId,
      Template template,
      Message.Status status,
      int attempts,
      Instant createdAt,
      @Nullable Instant sentAt,
      @Nullable UUID orderId) {

    static DeliveryResponse of(Message message) {
      return new DeliveryResponse(
          message.id(),
          message.template(),
          message.status(),
          message.attempts(),
          message.createdAt(),
          message.sentAt(),
          message.orderId());
    }
  }

  @GetMapping("/api/backoffice/deliveries")
  @Operation(
      operationId = "listDeliveries",
      summary = "The newest messages to an address, for staff")
  List<DeliveryResponse> list(@RequestParam @TextOf(EmailAddress.class) String recipient) {
    return deliveryLog.newestTo(new EmailAddress(recipient)).stream()
        .map(DeliveryResponse::of)
        .toList();
  }
}
