package emporium.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import emporium.events.order.Customer;
import emporium.events.order.OrderConfirmed;
import emporium.events.payment.PaymentCaptured;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.RegistrationRepeated;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Facts;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMongoDb;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Facts in, mails out. The SMTP server is the test's own, because it is switched off and on. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "emporium.notification.retry-interval=200ms")
@AutoConfigureRestTestClient
@WithMongoDb
@WithKafka
@WithTokenIssuer
class SendMessageIT {

  private static final ServerSetup SETUP =
      new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);

  private static final GreenMail SMTP = new GreenMail(SETUP);

  static {
    SMTP.start();
  }

  @DynamicPropertySource
  static void smtp(DynamicPropertyRegistry properties) {
    properties.add("SMTP_HOST", SETUP::getBindAddress);
    properties.add("SMTP_PORT", SETUP::getPort);
  }

  /** The server comes back where it was, so its port cannot be a new one each time. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Autowired RestTestClient http;
  @Autowired Messages messages;

  private final String ada = "ada-" + UUID.randomUUID() + "@emporium.example";

  @Test
  void theVerificationMailHoldsTheLinkAndIsForgottenWhenSent() throws Exception {
    UUID eventId =
        Facts.publish(
            new EmailVerificationRequested(
                UUID.randomUUID(),
                ada,
                "Ada <Shopper>",
                "http://localhost:8080/verify-email?token=abc",
                Instant.parse("2026-11-02T09:00:00Z")));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Confirm your e-mail address");
    assertThat(part(mail, "text/plain"))
        .contains("Hello Ada <Shopper>,", "http://localhost:8080/verify-email?token=abc");
    assertThat(part(mail, "text/html"))
        .contains("Ada &lt;Shopper&gt;", "href=\"http://localhost:8080/verify-email?token=abc\"");
    assertThat(mail.getMessageID()).isEqualTo("<" + eventId + "@emporium>");
    await()
        .untilAsserted(() ->
            assertThat(messages.newestTo(ada, 1).getFirst())
                .satisfies(sent -> {
                  assertThat(sent.status()).isEqualTo(Message.Status.SENT);
                  assertThat(sent.model()).isNull();
                }));
  }

  @Test
  void theConfirmationListsTheOrder() throws Exception {
    Facts.publish(confirmed());

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Your order E-7KQ2M9 is confirmed");
    for (String type : List.of("text/plain", "text/html")) {
      assertThat(part(mail, type))
          .contains("Harbour Desk Lamp", "€79.80", "Quay Street 5", "20457 Hamburg", "Germany")
          .doesNotContain("null", "${", "[(");
    }
  }

  @Test
  void theReceiptNamesTheMoney() throws Exception {
    PaymentCaptured sample = GoldenSamples.read(PaymentCaptured.class);
    Facts.publish(
        new PaymentCaptured(
            sample.paymentId(),
            UUID.randomUUID(),
            sample.orderNumber(),
            sample.receiptNumber(),
            sample.amount(),
            sample.method(),
            ada,
            sample.name(),
            sample.capturedAt()));

    MimeMessage mail = onlyMail();
    assertThat(mail.getSubject()).isEqualTo("Receipt R-2026-000001 for your order E-7KQ2M9");
    assertThat(part(mail, "text/plain")).contains("€79.80", "Visa •••• 4242", "R-2026-000001");
  }

  @Test
  void anInternationalDomainIsMailedInTheFormOfDns() throws Exception {
    String local = "kunde-" + UUID.randomUUID();
    Facts.publish(
        new RegistrationRepeated(
            UUID.randomUUID(), local + "@müller.example", "Kunde", Instant.EPOCH));

    await()
        .untilAsserted(() ->
            assertThat(SMTP.getReceivedMessagesForDomain("xn--mller-kva.example"))
                .anySatisfy(mail ->
                    assertThat(mail.getAllRecipients()[0].toString())
                        .isEqualTo(local + "@xn--mller-kva.example")));
  }

  @Test
  void aFactThatArrivesTwiceIsToldOnce() {
    RegistrationRepeated fact =
        new RegistrationRepeated(UUID.randomUUID(), ada, "Ada", Instant.EPOCH);
    UUID eventId = UUID.randomUUID();

    Facts.publish(eventId, fact);
    Facts.publish(eventId, fact);
    Facts.publish(fact);

    // The third record is another fact behind the two on the same partition.
    await().untilAsserted(() -> assertThat(mails()).hasSize(2));
  }

  @Test
  void aMailTheServerDoesNotTakeIsSentLater() {
    SMTP.getSmtp().stopService();
    Facts.publish(confirmed());
    await()
        .untilAsserted(() -> assertThat(messages.newestTo(ada, 1)).anyMatch(m -> m.attempts() > 0));
    assertThat(mails()).isEmpty();

    SMTP.reset();

    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(mails()).hasSize(1));
  }

  @Test
  void theDeliveryLogIsForStaff() {
    Facts.publish(confirmed());
    await().untilAsserted(() -> assertThat(mails()).hasSize(1));
    String path = "/api/notifications/deliveries?recipient=" + ada;

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
                .headers(headers -> headers.setBearerAuth(TestTokens.staff(UUID.randomUUID())))
                .exchange()
                .expectBody()
                .jsonPath("$[0].template")
                .isEqualTo("ORDER_CONFIRMED")
                .jsonPath("$[0].status")
                .isEqualTo("SENT"));
  }

  private OrderConfirmed confirmed() {
    OrderConfirmed sample = GoldenSamples.read(OrderConfirmed.class);
    return new OrderConfirmed(
        UUID.randomUUID(),
        sample.orderNumber(),
        new Customer(UUID.randomUUID(), ada, sample.customer().name()),
        sample.lines(),
        sample.subtotal(),
        sample.shipping(),
        sample.tax(),
        sample.total(),
        sample.shipTo(),
        sample.confirmedAt());
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
