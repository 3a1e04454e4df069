package emporium.notification.message;

import emporium.notification.config.NotificationProperties;
import emporium.notification.contact.OrderContact;
import emporium.notification.contact.OrderContacts;
import emporium.notification.message.EmailSender.Attachment;
import emporium.notification.message.Message.Account;
import emporium.notification.message.Message.Status;
import emporium.notification.template.Texts;
import emporium.starter.schedule.Backoff;
import emporium.starter.schedule.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Sends one message about an event, however often the event arrives. The message is stored first
 * and then delivered, again and again with growing pauses while its contact is not here yet, the
 * document to attach is not to be had, or the carrier does not take it.
 */
@Component
public class SendMessage implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(SendMessage.class);

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10));
  private static final int DELIVERIES_AT_ONCE = 4;

  private final Messages messages;
  private final OrderContacts contacts;
  private final Texts texts;
  private final Documents documents;
  private final EmailSender emails;
  private final NotificationProperties settings;
  private final Clock clock;
  private final ExecutorService deliveries =
      Executors.newFixedThreadPool(
          DELIVERIES_AT_ONCE, Thread.ofPlatform().name("delivery-", 0).factory());

  SendMessage(
      Messages messages,
      OrderContacts contacts,
      Texts texts,
      Documents documents,
      EmailSender emails,
      NotificationProperties settings,
      Clock clock) {
    this.messages = messages;
    this.contacts = contacts;
    this.texts = texts;
    this.documents = documents;
    this.emails = emails;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param eventId of the event the message is about
   */
  public void toAccount(UUID eventId, Account account, Content content) {
    send(eventId, null, account, content);
  }

  /**
   * @param eventId of the event the message is about
   */
  public void aboutOrder(UUID eventId, UUID orderId, Content content) {
    send(eventId, orderId, null, content);
  }

  private void send(
      UUID eventId, @Nullable UUID orderId, @Nullable Account account, Content content) {
    Instant now = clock.instant();
    boolean isNew =
        messages.add(
            new Message(
                eventId,
                content.template(),
                orderId,
                account,
                content,
                Status.PENDING,
                0,
                now,
                now,
                null,
                account == null ? null : DeliveryLog.key(account.email()),
                now.plus(settings.keep())));
    if (isNew) {
      // Elsewhere: a carrier that hangs must not hold up the events behind this one.
      deliveries.execute(() -> messages.claim(eventId, clock.instant()).ifPresent(this::deliver));
    }
  }

  @Bean
  Job deliverDueMessages(NotificationProperties settings) {
    return new Job(settings.retryInterval(), this::deliverDue);
  }

  /** Delivers what could not be delivered before, or was left over by an instance that died. */
  void deliverDue() {
    Optional<Message> due = messages.claimNext(clock.instant());
    while (due.isPresent()) {
      deliver(due.get());
      due = messages.claimNext(clock.instant());
    }
  }

  private void deliver(Message message) {
    Optional<Addressee> addressee = addressee(message);
    if (addressee.isEmpty()) {
      tryAgain(message, null);
      return;
    }
    try {
      send(message, addressee.get());
    } catch (RuntimeException e) {
      // Whatever it was, it is this message's, and must not stop the others.
      tryAgain(message, e);
      return;
    }
    messages.sent(message.id(), DeliveryLog.key(addressee.get().email()), clock.instant());
    log.atInfo()
        .addKeyValue("messageId", message.id())
        .addKeyValue("template", message.template())
        .log("Message sent");
  }

  private void send(Message message, Addressee addressee) {
    Content content = Objects.requireNonNull(message.content());
    emails.send(
        message.id(),
        addressee.email(),
        texts.render(message.template(), addressee.locale(), MailModel.of(content, addressee)),
        content.documentNumber().map(this::attachment).stream().toList());
  }

  private Attachment attachment(String documentNumber) {
    return new Attachment(
        documentNumber + ".pdf", "application/pdf", documents.pdf(documentNumber));
  }

  /** Empty while the order's number or its contact is not here. */
  private Optional<Addressee> addressee(Message message) {
    Account account = message.account();
    if (account != null) {
      return Optional.of(
          new Addressee(
              account.email(), account.name(), Locale.forLanguageTag(account.locale()), null));
    }
    return contacts.find(Objects.requireNonNull(message.orderId())).flatMap(SendMessage::addressee);
  }

  private static Optional<Addressee> addressee(OrderContact contact) {
    OrderContact.Person person = contact.person();
    String number = contact.orderNumber();
    if (person == null || number == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Addressee(
            person.email(),
            person.name(),
            Locale.forLanguageTag(person.locale()),
            new Addressee.Order(contact.orderId(), number, person.shippingAddress())));
  }

  /**
   * @param failure absent if only the contact is missing
   */
  private void tryAgain(Message message, @Nullable RuntimeException failure) {
    Instant now = clock.instant();
    if (now.isAfter(message.createdAt().plus(settings.giveUpAfter()))) {
      messages.givenUp(message.id());
      log.atError()
          .addKeyValue("messageId", message.id())
          .setCause(failure)
          .log(failure == null ? "Message given up, its contact never came" : "Message given up");
      return;
    }
    messages.retryAt(message.id(), now.plus(BACKOFF.after(message.attempts() - 1)));
    log.atLevel(failure == null ? Level.INFO : Level.WARN)
        .addKeyValue("messageId", message.id())
        .addKeyValue("attempt", message.attempts())
        .setCause(failure)
        .log(failure == null ? "Message waits for its contact" : "Message failed, will try again");
  }

  /** What is not out yet is stored, and due for whoever runs next. */
  @Override
  public void destroy() {
    deliveries.shutdownNow();
  }
}
