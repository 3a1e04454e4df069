package emporium.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import emporium.events.Topics;
import emporium.events.order.OrderContactErased;
import emporium.events.order.ParcelDelivered;
import emporium.events.order.ParcelShipped;
import emporium.events.payment.PaymentCaptured;
import emporium.events.payment.PaymentRefunded;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.PasswordChanged;
import emporium.events.user.PasswordResetRequested;
import emporium.events.user.RegistrationRepeated;
import emporium.events.user.SignedInFromNewDevice;
import emporium.notification.contact.OrderContacts;
import emporium.stack.part.LocalPort;
import emporium.starter.text.EmailAddress;
import emporium.test.contract.GoldenSamples;
import emporium.test.contract.InternalApi;
import emporium.test.kafka.Events;
import emporium.test.order.PublishedOrder;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMongoDb;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Events in, mails out. The SMTP server is the test's own, because it is switched off and on. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "emporium.notification.retry-interval=200ms")
@AutoConfigureRestTestClient
@WithMongoDb
@WithKafka
@WithTokenIssuer
class SendMessageIT {

  private static final String SERVICE = "notification-service";

  /** The server comes back where it was, so its port cannot be a new one each time. */
  private static final ServerSetup SETUP =
      new ServerSetup(LocalPort.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

  private static final GreenMail SMTP = new GreenMail(SETUP);

  static {
    SMTP.start();
  }

  /** Payment-service, as far as mails need it. */
  private static final WireMockServer PAYMENTS =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  static {
    PAYMENTS.start();
  }

  private static void printed(String number) {
    InternalApi.of("payment-service")
        .assertAnswers("get", "/internal/documents/{number}", 200, "\"the file\"");
    PAYMENTS.stubFor(
        WireMock.get("/internal/documents/" + number)
            .withHeader("Authorization", WireMock.matching("Bearer .+"))
            .willReturn(
                WireMock.aResponse()
                    .withHeader("Content-Type", "application/pdf")
                    .withBody("%PDF-")));
  }

  @DynamicPropertySource
  static void smtp(DynamicPropertyRegistry properties) {
    properties.add("PAYMENT_SERVICE_URL", PAYMENTS::baseUrl);
    properties.add("SMTP_HOST", SETUP::getBindAddress);
    properties.add("SMTP_PORT", SETUP::getPort);
  }

  @Autowired RestTestClient http;
  @Autowired Messages messages;
  @Autowired OrderContacts contacts;

  private final String ada = "Ada-" + UUID.randomUUID() + "@emporium.example";
  private final UUID orderId = UUID.randomUUID();
  private final PublishedOrder order = PublishedOrder.of(orderId);

  @Test
  void theVerificationMailHasTheLinkAndIsErasedWhenSent() throws Exception {
    UUID eventId =
        Events.publish(
            new EmailVerificationRequested(
                UUID.randomUUID(),
                ada,
                "en",
                "http://localhost:8080/verify-email?token=abc",
                Instant.parse("2026-11-02T09:00:00Z")));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Confirm your e-mail address");
    assertThat(part(mail, "text/plain"))
        .contains("Hello,", "http://localhost:8080/verify-email?token=abc");
    assertThat(part(mail, "text/html"))
        .contains("Hello,", "href=\"http://localhost:8080/verify-email?token=abc\"");
    assertThat(mail.getMessageID()).isEqualTo("<" + eventId + "@emporium>");
    await()
        .untilAsserted(() ->
            assertThat(newest().getFirst())
                .satisfies(sent -> {
                  assertThat(sent.status()).isEqualTo(Message.Status.SENT);
                  assertThat(sent.content()).isNull();
                  assertThat(sent.account()).isNull();
                  assertThat(sent.dueAt()).isNull();
                }));
  }

  @Test
  void aForgottenPasswordIsMailedItsLink() throws Exception {
    Events.publish(
        new PasswordResetRequested(
            UUID.randomUUID(),
            ada,
            "Ada Customer",
            "en",
            "http://localhost:8080/reset-password?token=abc",
            Instant.parse("2026-11-01T09:37:00Z")));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Reset your password");
    assertThat(part(mail, "text/plain"))
        .contains("Hello Ada Customer,", "http://localhost:8080/reset-password?token=abc");
  }

  @Test
  void aChangedPasswordIsMailedToItsOwner() throws Exception {
    Events.publish(
        new PasswordChanged(
            UUID.randomUUID(), ada, "Ada Customer", "en", Instant.parse("2026-11-01T09:08:00Z")));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Your password was changed");
    assertThat(part(mail, "text/plain")).contains("09:08", "http://localhost:8080/forgot-password");
  }

  @Test
  void aSignInFromANewDeviceIsMailedToTheOwner() throws Exception {
    Events.publish(
        new SignedInFromNewDevice(
            UUID.randomUUID(),
            ada,
            "Ada Customer",
            "en",
            "Firefox",
            null,
            Instant.parse("2026-11-01T09:09:00Z")));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("New sign-in to your account");
    assertThat(part(mail, "text/plain"))
        .contains("09:09", "with Firefox, for", "http://localhost:8080/forgot-password");
  }

  @Test
  void theConfirmationListsTheOrder() throws Exception {
    placed("en");
    Events.publish(order.confirmed());

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Your order E-7KQ2-M9XT is confirmed");
    for (String type : List.of("text/plain", "text/html")) {
      assertThat(part(mail, type))
          .contains(
              "Harbour Desk Lamp",
              "Colour: Black",
              "€79.80",
              "-€7.98",
              "€4.90",
              "€76.72",
              "19% tax: €12.25",
              "-€20.00",
              "€56.72",
              "Quay Street 5",
              "20457 Hamburg",
              "Germany")
          .doesNotContain("null", "${", "[(");
    }
  }

  @Test
  void theReceiptNamesTheMoney() throws Exception {
    placed("en");
    printed("R-2026-000001");
    Events.publish(captured("R-2026-000001"));

    MimeMessage mail = onlyMail();
    assertThat(part(mail, "application/pdf")).isNotEmpty();
    assertThat(mail.getSubject()).isEqualTo("Receipt R-2026-000001 for your order E-7KQ2-M9XT");
    assertThat(part(mail, "text/plain")).contains("Visa •••• 4242", "R-2026-000001");
  }

  @Test
  void aPaymentThatIsRefundedAtOnceHasNoReceiptButARefundMail() throws Exception {
    placed("en");
    PaymentRefunded sample = GoldenSamples.read(PaymentRefunded.class);
    Events.publish(captured(null));
    Events.publish(
        new PaymentRefunded(
            sample.paymentId(),
            orderId,
            sample.attemptId(),
            sample.refundId(),
            null,
            sample.amount(),
            sample.refundedAt()));
    Events.fence(Topics.PAYMENT_EVENTS, orderId.toString(), SERVICE);

    assertThat(onlyMail().getSubject()).isEqualTo("Refund for your order E-7KQ2-M9XT");
  }

  @Test
  void aCancellationIsMailed() throws Exception {
    placed("en");
    Events.publish(order.cancelled("NOT_PAID_IN_TIME"));

    assertThat(part(onlyMail(), "text/plain")).contains("It was not paid in time.\n");
  }

  @Test
  void aParcelIsMailedAboutWhenItLeavesAndWhenItArrives() {
    placed("de");
    ParcelShipped shipped = GoldenSamples.read(ParcelShipped.class);
    ParcelDelivered delivered = GoldenSamples.read(ParcelDelivered.class);
    UUID parcelId = UUID.randomUUID();
    ParcelShipped event =
        new ParcelShipped(
            orderId,
            parcelId,
            shipped.orderNumber(),
            shipped.customer(),
            shipped.carrier(),
            shipped.carrierName(),
            shipped.trackingNumber(),
            shipped.lines(),
            "de",
            shipped.expectedFrom(),
            shipped.expectedUntil(),
            shipped.shippedAt());
    UUID eventId = UUID.randomUUID();
    Events.publish(eventId, event);
    Events.publish(eventId, event);
    Events.publish(
        new ParcelDelivered(
            orderId,
            parcelId,
            delivered.orderNumber(),
            delivered.customer(),
            delivered.carrier(),
            delivered.carrierName(),
            delivered.trackingNumber(),
            delivered.lines(),
            "de",
            delivered.deliveredAt()));
    Events.fence(Topics.ORDER_EVENTS, orderId.toString(), SERVICE);

    await().untilAsserted(() -> assertThat(mails()).hasSize(2));
    assertThat(mails())
        .extracting(MimeMessage::getSubject)
        .containsExactlyInAnyOrder(
            "Ihr Paket zur Bestellung E-7KQ2-M9XT ist unterwegs",
            "Ihr Paket zur Bestellung E-7KQ2-M9XT wurde zugestellt");
    assertThat(mails())
        .anySatisfy(mail ->
            assertThat(part(mail, "text/plain"))
                .contains("2 x Harbour Desk Lamp", "SBX4000123456", "04.11.2026 – 06.11.2026"));
  }

  @Test
  void aMailWaitsForItsContactAndHoldsNothingUp() {
    UUID eventId = Events.publish(order.confirmed());
    Events.fence(Topics.ORDER_EVENTS, orderId.toString(), SERVICE);
    assertThat(mails()).isEmpty();
    assertThat(messages.find(eventId))
        .get()
        .satisfies(waiting -> {
          assertThat(waiting.status()).isEqualTo(Message.Status.PENDING);
          assertThat(waiting.recipient()).isNull();
        });

    placed("en");

    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails()).hasSize(1));
  }

  @Test
  void anErasedContactIsErasedEverywhere() {
    placed("en");
    UUID sent = Events.publish(order.confirmed());
    await().untilAsserted(() -> assertThat(newest()).hasSize(1));

    Events.publish(new OrderContactErased(orderId));
    Events.fence(Topics.ORDER_CONTACT_EVENTS, orderId.toString(), SERVICE);

    assertThat(contacts.find(orderId)).get().matches(contact -> contact.person() == null);
    assertThat(messages.find(sent))
        .get()
        .matches(message -> message.recipient() == null)
        .matches(message -> message.content() == null);
    assertThat(newest()).isEmpty();
  }

  @Test
  void whatWaitedForAnErasedContactIsGivenUp() {
    UUID waiting = Events.publish(order.confirmed());
    Events.fence(Topics.ORDER_EVENTS, orderId.toString(), SERVICE);

    Events.publish(new OrderContactErased(orderId));
    Events.fence(Topics.ORDER_CONTACT_EVENTS, orderId.toString(), SERVICE);

    assertThat(messages.find(waiting))
        .get()
        .matches(message -> message.status() == Message.Status.GIVEN_UP)
        .matches(message -> message.dueAt() == null);
  }

  @Test
  void anInternationalDomainIsMailedInTheFormOfDns() throws Exception {
    String local = "kunde-" + UUID.randomUUID();
    Events.publish(
        new RegistrationRepeated(
            UUID.randomUUID(), local + "@müller.example", "Kunde", "de", Instant.EPOCH));

    await()
        .untilAsserted(() ->
            assertThat(SMTP.getReceivedMessagesForDomain("xn--mller-kva.example"))
                .anySatisfy(mail ->
                    assertThat(mail.getAllRecipients()[0].toString())
                        .isEqualTo(local + "@xn--mller-kva.example")));
  }

  @Test
  void anEventThatArrivesTwiceHasOneMessage() {
    RegistrationRepeated event =
        new RegistrationRepeated(UUID.randomUUID(), ada, "Ada", "en", Instant.EPOCH);
    UUID eventId = UUID.randomUUID();

    Events.publish(eventId, event);
    Events.publish(eventId, event);
    Events.fence(Topics.USER_EVENTS, event.aggregateId(), SERVICE);

    assertThat(onlyMail()).isNotNull();
    assertThat(newest()).singleElement().matches(message -> message.attempts() == 1);
  }

  @Test
  void aMailTheServerDoesNotTakeIsSentLater() {
    placed("en");
    SMTP.getSmtp().stopService();
    UUID eventId = Events.publish(order.confirmed());
    await()
        .untilAsserted(
            () -> assertThat(messages.find(eventId)).get().matches(m -> m.attempts() > 1));
    assertThat(mails()).isEmpty();

    SMTP.reset();

    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails()).hasSize(1));
  }

  @Test
  void aServerThatHangsHoldsNoEventUp() throws IOException {
    UUID accountId = UUID.randomUUID();
    SMTP.getSmtp().stopService();
    try (var _ = new ServerSocket(SETUP.getPort())) {
      for (int i = 0; i < 3; i++) {
        Events.publish(new RegistrationRepeated(accountId, ada, "Ada", "en", Instant.EPOCH));
      }

      // One attempt alone takes longer.
      assertTimeout(
          Duration.ofSeconds(9),
          () -> Events.fence(Topics.USER_EVENTS, accountId.toString(), SERVICE));
    } finally {
      SMTP.reset();
    }
  }

  @Test
  void theDeliveryLogIsForStaffAndFindsAnAddressHoweverItIsWritten() {
    placed("en");
    Events.publish(order.confirmed());
    await().untilAsserted(() -> assertThat(mails()).hasSize(1));
    String path = "/api/backoffice/deliveries?recipient=" + ada.toUpperCase(Locale.ROOT);

    http.get()
        .uri(path)
        .headers(headers -> headers.setBearerAuth(TestTokens.customer(UUID.randomUUID())))
        .exchange()
        .expectStatus()
        .isForbidden();
    await()
        .untilAsserted(() ->
            http.get()
                .uri(path)
                .headers(headers ->
                    headers.setBearerAuth(TestTokens.staff(UUID.randomUUID(), "deliveries.read")))
                .exchange()
                .expectBody()
                .jsonPath("$[0].template")
                .isEqualTo("ORDER_CONFIRMED")
                .jsonPath("$[0].status")
                .isEqualTo("SENT"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dueAt", "recipient", "orderId"})
  void whatMessagesAreFoundByIsIndexed(String field, @Autowired MongoOperations mongo) {
    assertThat(mongo.indexOps(Message.class).getIndexInfo())
        .anySatisfy(index -> {
          assertThat(index.isIndexForFields(List.of(field))).isTrue();
          assertThat(index.isSparse()).isTrue();
        });
  }

  /** The order and its contact, as order-service publishes them. */
  private void placed(String locale) {
    Events.publish(order.placed());
    Events.publish(order.contact(ada, locale));
  }

  private PaymentCaptured captured(@Nullable String receiptNumber) {
    PaymentCaptured sample = GoldenSamples.read(PaymentCaptured.class);
    return new PaymentCaptured(
        sample.paymentId(),
        orderId,
        sample.attemptId(),
        sample.orderNumber(),
        receiptNumber,
        sample.amount(),
        sample.methodLabel(),
        sample.capturedAt());
  }

  private List<Message> newest() {
    return messages.newestTo(new EmailAddress(ada).key(), 10);
  }

  private MimeMessage onlyMail() {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(this::mails, found -> found.size() == 1)
        .getFirst();
  }

  private List<MimeMessage> mails() {
    return Arrays.stream(SMTP.getReceivedMessages()).filter(this::isToAda).toList();
  }

  private boolean isToAda(MimeMessage mail) {
    try {
      return mail.getRecipients(RecipientType.TO)[0].toString().equals(ada);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(MimeMessage mail, String type) throws Exception {
    return find(mail.getContent(), type);
  }

  private static String find(Object content, String type) throws Exception {
    if (content instanceof MimeMultipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        if (parts.getBodyPart(i).isMimeType(type)) {
          return parts.getBodyPart(i).getContent().toString().replace("\r\n", "\n");
        }
        String inner = find(parts.getBodyPart(i).getContent(), type);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    return "";
  }
}
