package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.user.AccountRegistered;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.EmailVerified;
import emporium.events.user.RegistrationRepeated;
import emporium.events.user.UserEvent;
import emporium.events.user.UserSecretEvent;
import emporium.notification.message.SendMessage;
import emporium.notification.template.Print;
import emporium.notification.template.Template;
import emporium.starter.kafka.Received;
import java.util.Map;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class UserEventsListener {

  private final SendMessage sendMessage;

  UserEventsListener(SendMessage sendMessage) {
    this.sendMessage = sendMessage;
  }

  @KafkaListener(topics = Topics.USER_SECRET_EVENTS)
  void onSecret(Received<UserSecretEvent> received) {
    switch (received.event()) {
      case EmailVerificationRequested fact ->
          sendMessage.send(
              new SendMessage.Command(
                  received.eventId(),
                  Template.VERIFY_EMAIL,
                  fact.email(),
                  Map.of(
                      "name", fact.name(),
                      "link", fact.link(),
                      "expiresAt", Print.instant(fact.expiresAt()))));
    }
  }

  @KafkaListener(topics = Topics.USER_EVENTS)
  void on(Received<UserEvent> received) {
    switch (received.event()) {
      case RegistrationRepeated fact ->
          sendMessage.send(
              new SendMessage.Command(
                  received.eventId(),
                  Template.ACCOUNT_EXISTS,
                  fact.email(),
                  Map.of("name", fact.name())));
      case AccountRegistered _, EmailVerified _ -> {
        // The first is told by the verification mail, the second by the page.
      }
    }
  }
}
