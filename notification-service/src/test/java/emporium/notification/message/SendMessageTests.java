package emporium.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.money.Money;
import emporium.notification.MailFixtures;
import emporium.notification.contact.InMemoryOrderContacts;
import emporium.notification.contact.OrderContact.Address;
import emporium.notification.contact.OrderContact.Person;
import emporium.notification.message.Content.Line;
import emporium.notification.message.Content.NewDevice;
import emporium.notification.message.Content.OrderCancellation;
import emporium.notification.message.Content.OrderConfirmation;
import emporium.notification.message.Content.Price;
import emporium.notification.message.Content.Receipt;
import emporium.notification.message.Content.Refund;
import emporium.notification.message.Content.Tax;
import emporium.notification.message.Message.Account;
import emporium.notification.message.Message.Status;
import emporium.notification.template.Texts.Rendered;
import emporium.notification.template.TextsFixtures;
import emporium.test.time.MutableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendMessageTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Receipt RECEIPT =
      new Receipt("R-2026-000001", new Money(7672, "EUR"), "Visa •••• 4242", NOON);
  private static final Account ADA = new Account("Ada@Emporium.example", "Ada", "en");

  private final MutableClock clock = new MutableClock(NOON);
  private volatile boolean down;
  private volatile boolean printed = true;

  private final UUID eventId = UUID.randomUUID();
  private final UUID orderId = UUID.randomUUID();
  private final InMemoryMessages messages = new InMemoryMessages();
  private final InMemoryOrderContacts contacts = new InMemoryOrderContacts();
  private final List<Rendered> mails = new CopyOnWriteArrayList<>();
  private final List<String> attached = new CopyOnWriteArrayList<>();

  private final SendMessage sendMessage =
      new SendMessage(
          messages,
          contacts,
          TextsFixtures.texts(),
          number -> {
            if (!printed) {
              throw new IllegalStateException("no answer");
            }
            return number.getBytes(StandardCharsets.UTF_8);
          },
          (_, _, mail, attachments) -> {
            if (down) {
              throw new EmailSender.CannotSend(new IllegalStateException("no answer"));
            }
            mails.add(mail);
            attachments.forEach(file ->
                attached.add(
                    file.name() + ": " + new String(file.content(), StandardCharsets.UTF_8)));
          },
          MailFixtures.settings(),
          clock);

  @AfterEach
  void stop() {
    sendMessage.destroy();
  }

  @Test
  void sendsAtOnceAndKeepsNothingOfWhatItSaid() {
    sendMessage.toAccount(eventId, ADA, new Content.RegistrationRepeated());

    Message sent = awaitAttempt(1);
    assertThat(sent.status()).isEqualTo(Status.SENT);
    assertThat(sent.sentAt()).isEqualTo(NOON);
    assertThat(sent.recipient()).as("however it is written").isEqualTo("ada@emporium.example");
    assertThat(sent.content()).isNull();
    assertThat(sent.account()).isNull();
    assertThat(sent.deleteAt()).isEqualTo(NOON.plus(Duration.ofDays(90)));
  }

  @Test
  void anEventHasOneMessage() {
    sendMessage.toAccount(eventId, ADA, new Content.RegistrationRepeated());
    awaitAttempt(1);

    sendMessage.toAccount(eventId, ADA, new Content.RegistrationRepeated());
    sendMessage.deliverDue();

    assertThat(mails).hasSize(1);
  }

  @Test
  void waitsForItsContact() {
    sendMessage.aboutOrder(eventId, orderId, new OrderCancellation("NOT_PAID_IN_TIME"));
    awaitAttempt(1);
    contacts.number(orderId, "E-7KQ2-M9XT");
    later(Duration.ofSeconds(1));
    assertThat(mails).isEmpty();

    contacts.change(orderId, person("en"), NOON);
    later(Duration.ofSeconds(2));

    assertThat(mails).hasSize(1);
  }

  @Test
  void triesAgainWithPausesThatDouble() {
    down = true;
    sendMessage.toAccount(eventId, ADA, new Content.RegistrationRepeated());
    assertThat(awaitAttempt(1).dueAt()).isEqualTo(NOON.plusSeconds(1));

    later(Duration.ofMillis(999));
    assertThat(message().attempts()).isEqualTo(1);
    later(Duration.ofMillis(1));
    assertThat(message().attempts()).isEqualTo(2);
    assertThat(message().dueAt()).isEqualTo(clock.instant().plusSeconds(2));

    down = false;
    later(Duration.ofSeconds(2));
    assertThat(message().status()).isEqualTo(Status.SENT);
  }

  @Test
  void givesUpAfterADay() {
    down = true;
    sendMessage.toAccount(eventId, ADA, new Content.RegistrationRepeated());
    awaitAttempt(1);

    later(Duration.ofHours(24));
    assertThat(message().status()).isEqualTo(Status.PENDING);
    later(Duration.ofHours(1));
    assertThat(message().status()).isEqualTo(Status.GIVEN_UP);
    assertThat(message().content()).isNull();
  }

  @Test
  void aCancellationSaysWhyAsFarAsTheReasonIsKnown() {
    assertThat(mailAbout(new OrderCancellation("NOT_PAID_IN_TIME"), "en").text())
        .contains("Your order E-7KQ2-M9XT has been cancelled. It was not paid in time.\n");
  }

  @Test
  void aReasonNobodyKnowsYetIsNotExplained() {
    assertThat(mailAbout(new OrderCancellation("STRUCK_BY_LIGHTNING"), "en").text())
        .contains("Your order E-7KQ2-M9XT has been cancelled.\n")
        .doesNotContain("LIGHTNING");
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_PAID_IN_TIME, Sie wurde nicht rechtzeitig bezahlt.",
    "REPLACED, Sie wurde durch eine neuere Bestellung desselben Warenkorbs ersetzt.",
    "CUSTOMER_REQUEST, Sie haben uns darum gebeten."
  })
  void aReasonIsGivenInTheOrdersLanguage(String reason, String words) {
    Rendered mail = mailAbout(new OrderCancellation(reason), "de");

    assertThat(mail.text()).contains("E-7KQ2-M9XT wurde storniert. " + words + "\n");
    assertThat(mail.html()).contains(words);
  }

  @Test
  void numbersAndDatesAreWrittenAsTheCustomersLocaleDoes() {
    assertThat(mailAbout(RECEIPT, "de").text()).contains("76,72\u00a0€", "01.11.2026, 12:00 UTC");
  }

  @Test
  void wordsNumbersAndDatesAreEnglishWhereNoMailIsWrittenInTheLanguage() {
    assertThat(mailAbout(RECEIPT, "fr").text())
        .contains("€76.72", "1 Nov 2026, 12:00 UTC", "View your order");
  }

  @Test
  void aConfirmationIsInTheOrdersLanguage() {
    Rendered mail = mailAbout(confirmation(true, List.of(euros(-2000))), "de");

    assertThat(mail.subject()).isEqualTo("Ihre Bestellung E-7KQ2-M9XT ist bestätigt");
    for (String form : List.of(mail.html(), mail.text())) {
      assertThat(form)
          .contains(
              "Hallo Ada Customer,",
              "Zwischensumme",
              "Rabatt",
              "Versand",
              "inkl. 19\u00a0% MwSt.: 12,25\u00a0€",
              "bezahlt mit Geschenkkarte oder Guthaben: -20,00\u00a0€",
              "noch zu zahlen: 56,72\u00a0€",
              "Deutschland")
          .doesNotContain("Gebühren", "Es wird keine MwSt. berechnet");
    }
  }

  @Test
  void aConfirmationWithoutTaxSaysSoAndSpeaksOfNothingElse() {
    Rendered mail = mailAbout(confirmation(false, List.of()), "es");

    for (String form : List.of(mail.html(), mail.text())) {
      assertThat(form)
          .contains("Hola, Ada Customer:", "No se cobra IVA.", "Alemania")
          .doesNotContain("incluido", "saldo", "pendiente de pago");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Firefox, Windows, 'with Firefox on Windows, for the first time'",
    "en, Firefox, , 'with Firefox, for the first time'",
    "en, , Windows, 'with a browser on Windows, for the first time'",
    "en, , , 'with a browser, for the first time'",
    "de, Firefox, Windows, zum ersten Mal mit Firefox unter Windows in",
    "de, , Windows, zum ersten Mal mit einem Browser unter Windows in",
    "es, Firefox, , con Firefox por primera vez",
    "es, , Windows, con un navegador en Windows por primera vez"
  })
  void aDeviceIsCalledWhatIsKnownOfIt(
      String locale, @Nullable String browser, @Nullable String system, String words) {
    sendMessage.toAccount(
        eventId,
        new Account("ada@emporium.example", "Ada", locale),
        new NewDevice(browser, system, NOON));
    awaitAttempt(1);

    assertThat(mails.getFirst().text()).contains(words);
    assertThat(mails.getFirst().html()).contains(words);
  }

  @Test
  void aReceiptTakesItsDocumentAlong() {
    mailAbout(RECEIPT, "en");

    assertThat(attached).containsExactly("R-2026-000001.pdf: R-2026-000001");
  }

  @Test
  void aReceiptWaitsUntilItsDocumentIsToBeHad() {
    printed = false;
    contacts.number(orderId, "E-7KQ2-M9XT");
    contacts.change(orderId, person("en"), NOON);
    sendMessage.aboutOrder(eventId, orderId, RECEIPT);
    awaitAttempt(1);
    assertThat(mails).isEmpty();

    printed = true;
    later(Duration.ofSeconds(1));

    assertThat(mails).hasSize(1);
    assertThat(attached).hasSize(1);
  }

  @Test
  void aRefundNamesItsCreditNoteIfThereIsOne() {
    Money amount = new Money(3591, "EUR");

    assertThat(mailAbout(new Refund("C-2026-000007", amount, NOON), "en").text())
        .contains("  Credit note: C-2026-000007\n  Order: E-7KQ2-M9XT\n");
    assertThat(attached).containsExactly("C-2026-000007.pdf: C-2026-000007");
  }

  @Test
  void aRefundWithoutCreditNoteTakesNothingAlong() {
    Rendered mail = mailAbout(new Refund(null, new Money(3591, "EUR"), NOON), "en");

    assertThat(mail.text()).contains("\n\n  Order: E-7KQ2-M9XT").doesNotContain("Credit note");
    assertThat(mail.html()).doesNotContain("Credit note");
    assertThat(attached).isEmpty();
  }

  private static OrderConfirmation confirmation(boolean taxed, List<Money> tenders) {
    return new OrderConfirmation(
        List.of(
            new Line("Harbour Desk Lamp", List.of("Colour: Black"), 2, euros(3990), euros(7980))),
        new Price(
            euros(7980),
            euros(-798),
            euros(490),
            euros(0),
            euros(7672),
            List.of(new Tax(1900, euros(1225))),
            taxed,
            tenders,
            euros(5672)));
  }

  private static Money euros(long cents) {
    return new Money(cents, "EUR");
  }

  private Rendered mailAbout(Content content, String locale) {
    contacts.number(orderId, "E-7KQ2-M9XT");
    contacts.change(orderId, person(locale), NOON);
    sendMessage.aboutOrder(eventId, orderId, content);
    awaitAttempt(1);
    return mails.getFirst();
  }

  private static Person person(String locale) {
    return new Person(
        "ada@emporium.example",
        "Ada Customer",
        locale,
        new Address(List.of("Ada Customer", "Quay Street 5", "20457 Hamburg"), "DE"));
  }

  /** The first attempt is made by another thread. */
  private Message awaitAttempt(int attempts) {
    await().until(() -> message().attempts() == attempts && !isClaimed(message()));
    return message();
  }

  private static boolean isClaimed(Message message) {
    return message.status() == Status.PENDING
        && NOON.plus(Duration.ofMinutes(1)).equals(message.dueAt());
  }

  private void later(Duration pause) {
    clock.pass(pause);
    sendMessage.deliverDue();
  }

  private Message message() {
    return messages.find(eventId).orElseThrow();
  }
}
