package emporium.notification.message.messaging;

import emporium.events.Topics;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.PasswordChanged;
import emporium.events.user.PasswordResetRequested;
import emporium.events.user.RegistrationRepeated;
import emporium.events.user.SignedInFromNewDevice;
import emporium.events.user.UserEvent;
import emporium.events.user.UserSecretEvent;
import emporium.notification.message.Content;
import emporium.notification.message.Message.Account;
import emporium.notification.message.SendMessage;
import emporium.starter.kafka.Received;
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
      case EmailVerificationRequested request ->
          sendMessage.toAccount(
              received.eventId(),
              new Account(request.email(), null, request.locale()),
              new Content.EmailVerification(request.link(), request.expiresAt()));
      case PasswordResetRequested request ->
          sendMessage.toAccount(
              received.eventId(),
              new Account(request.email(), request.name(), request.locale()),
              new Content.PasswordReset(request.link(), request.expiresAt()));
      default -> {}
    }
  }

  @KafkaListener(topics = Topics.USER_EVENTS)
  void on(Received<UserEvent> received) {
    switch (received.event()) {
      case RegistrationRepeated attempt ->
          sendMessage.toAccount(
              received.eventId(),
              new Account(attempt.email(), attempt.name(), attempt.locale()),
              new Content.RegistrationRepeated());
      case PasswordChanged change ->
          sendMessage.toAccount(
              received.eventId(),
              new Account(change.email(), change.name(), change.locale()),
              new Content.PasswordChange(change.changedAt()));
      case SignedInFromNewDevice signIn ->
          sendMessage.toAccount(
              received.eventId(),
              new Account(signIn.email(), signIn.name(), signIn.locale()),
              new Content.NewDevice(signIn.browser(), signIn.system(), signIn.signedInAt()));
      default -> {}
    }
  }
}
