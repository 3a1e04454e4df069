package emporium.notification.message;

import emporium.notification.config.NotificationProperties;
import emporium.notification.message.Message.Status;
import emporium.notification.template.Template;
import emporium.notification.template.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells a person of a fact, once however often the fact arrives. The message is stored first and
 * then delivered, again and again with growing pauses while the carrier does not take it.
 */
@Component
public class SendMessage {

  private static final Logger log = LoggerFactory.getLogger(SendMessage.class);

  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Messages messages;
  private final Texts texts;
  private final EmailSender emails;
  private final NotificationProperties settings;
  private final Clock clock;

  SendMessage(
      Messages messages,
      Texts texts,
      EmailSender emails,
      NotificationProperties settings,
      Clock clock) {
    this.messages = messages;
    this.texts = texts;
    this.emails = emails;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param eventId of the fact that is told
   * @param model what fills the template
   */
  public record Command(
      UUID eventId, Template template, String recipient, Map<String, Object> model) {}

  public void send(Command command) {
    Instant now = clock.instant();
    boolean isNew =
        messages.add(
            new Message(
                command.eventId(),
                command.template(),
                command.recipient(),
                command.model(),
                Status.PENDING,
                0,
                now,
                now,
                null,
                now.plus(settings.keep())));
    if (isNew) {
      messages.claim(command.eventId(), now).ifPresent(this::deliver);
    }
  }

  /** Delivers what could not be delivered before, or was left behind by an instance that died. */
  @Scheduled(fixedDelayString = "${emporium.notification.retry-interval:2s}")
  void deliverDue() {
    Optional<Message> due = messages.claimNext(clock.instant());
    while (due.isPresent()) {
      deliver(due.get());
      due = messages.claimNext(clock.instant());
    }
  }

  private void deliver(Message message) {
    Instant now = clock.instant();
    try {
      emails.send(
          message.id(),
          message.recipient(),
          texts.render(message.template(), Objects.requireNonNull(message.model())));
      messages.sent(message.id(), clock.instant());
      told("Message sent", message);
    } catch (EmailSender.CannotSend e) {
      if (now.isAfter(message.createdAt().plus(settings.giveUpAfter()))) {
        messages.givenUp(message.id());
        log.atError().addKeyValue("messageId", message.id()).setCause(e).log("Message given up");
      } else {
        messages.retryAt(message.id(), now.plus(pauseAfter(message.attempts())));
        log.atWarn()
            .addKeyValue("messageId", message.id())
            .addKeyValue("attempt", message.attempts())
            .setCause(e)
            .log("Message not taken, will try again");
      }
    }
  }

  /** 2, 4, 8 … seconds. */
  private static Duration pauseAfter(int attempts) {
    Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static void told(String what, Message message) {
    log.atInfo()
        .addKeyValue("messageId", message.id())
        .addKeyValue("template", message.template())
        .log(what);
  }
}
