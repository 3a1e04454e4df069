package emporium.starter.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.order.LatePaymentReceived;
import emporium.starter.TestApplication;
import emporium.starter.id.Uuid7;
import emporium.test.contract.GoldenSamples;
import emporium.test.kafka.Events;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.client.RestTestClient;

@SpringBootTest(
    classes = TestApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
class DeadLettersIT {

  private static final String DEAD_LETTERS = "/api/backoffice/starter-tests/dead-letters";

  @Autowired RestTestClient http;
  @Autowired TestApplication.Listener listener;
  @Autowired DeadLetterLog log;

  private final String staff = TestTokens.staff(UUID.randomUUID(), "events.replay");

  @AfterEach
  void listenerWorks() {
    listener.wrong.clear();
  }

  @Test
  void isListedWithoutItsPayload() {
    UUID orderId = Uuid7.next();
    UUID eventId = deadLetter(orderId);

    get(DEAD_LETTERS)
        .expectBody()
        .jsonPath("$.items[0].eventId")
        .isEqualTo(eventId.toString())
        .jsonPath("$.items[0].key")
        .isEqualTo(orderId.toString())
        .jsonPath("$.items[0].topic")
        .isEqualTo(Topics.ORDER_EVENTS)
        .jsonPath("$.items[0].type")
        .isEqualTo("emporium.order.LatePaymentReceived")
        .jsonPath("$.items[0].failure")
        .isEqualTo("emporium.starter.kafka.UnprocessableEvent")
        .jsonPath("$.items[0].deadLetteredAt")
        .exists()
        .jsonPath("$.items[0].replayedAt")
        .doesNotExist()
        .jsonPath("$.items[0].payload")
        .doesNotExist();
    get(DEAD_LETTERS + "/" + idOf(eventId))
        .expectBody()
        .jsonPath("$.payload")
        .value(payload -> assertThat(payload.toString()).contains(orderId.toString()));
  }

  @Test
  void isHandledByThisServiceOnceAndByNobodyElse() {
    UUID orderId = Uuid7.next();
    String path = DEAD_LETTERS + "/" + idOf(deadLetter(orderId)) + "/replay";
    int onTheTopic = Events.records(Topics.ORDER_EVENTS).size();

    post(path)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/replay-failed")
        .jsonPath("$.failure")
        .isEqualTo("emporium.starter.kafka.UnprocessableEvent");
    assertThat(listener.effects).doesNotContain(orderId);

    listener.wrong.clear();
    post(path).expectStatus().isOk().expectBody().jsonPath("$.replayedAt").exists();
    post(path).expectStatus().isOk().expectBody().jsonPath("$.replayedAt").exists();

    assertThat(listener.effects).containsOnlyOnce(orderId);
    assertThat(Events.records(Topics.ORDER_EVENTS)).hasSize(onTheTopic);
  }

  @Test
  void allAreReplayedAndListedAsReplayed() {
    UUID first = Uuid7.next();
    UUID second = Uuid7.next();
    deadLetter(first);
    deadLetter(second);
    listener.wrong.clear();

    post(DEAD_LETTERS + "/replay").expectBody().jsonPath("$.left").isEqualTo(0);

    assertThat(listener.effects).containsOnlyOnce(first, second);
    assertThat(log.all())
        .filteredOn(each -> Set.of(first.toString(), second.toString()).contains(each.key()))
        .hasSize(2)
        .allMatch(DeadLetter::isReplayed);
    post(DEAD_LETTERS + "/replay").expectBody().jsonPath("$.replayed").isEqualTo(0);
  }

  @Test
  void pagesLeadToOneAnother() {
    UUID older = deadLetter(Uuid7.next());
    UUID newer = deadLetter(Uuid7.next());

    String link =
        Objects.requireNonNull(
            get(DEAD_LETTERS + "?size=1")
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].eventId")
                .isEqualTo(newer.toString())
                .returnResult()
                .getResponseHeaders()
                .getFirst("Link"));

    assertThat(link).startsWith("<" + DEAD_LETTERS + "?size=1&after=").endsWith(">; rel=\"next\"");
    get(link.substring(1, link.indexOf('>')))
        .expectBody()
        .jsonPath("$.items[0].eventId")
        .isEqualTo(older.toString());
    get(DEAD_LETTERS + "?after=%21").expectStatus().isBadRequest();
  }

  @Test
  void isForStaffAndOperatorsOnly() {
    status(TestTokens.customer(UUID.randomUUID()), 403);
    status(TestTokens.staff(UUID.randomUUID(), "catalog.write"), 403);
    status(TestTokens.client("worker", "catalog.write"), 403);
    status(TestTokens.client("operator", "events.replay"), 200);
    http.get().uri(DEAD_LETTERS).exchange().expectStatus().isUnauthorized();
    get(DEAD_LETTERS + "/order-events-999999").expectStatus().isNotFound();
  }

  private void status(String token, int status) {
    http.get()
        .uri(DEAD_LETTERS)
        .headers(headers -> headers.setBearerAuth(token))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  private RestTestClient.ResponseSpec get(String uri) {
    return http.get().uri(java.net.URI.create(uri)).headers(h -> h.setBearerAuth(staff)).exchange();
  }

  private RestTestClient.ResponseSpec post(String uri) {
    return http.post().uri(uri).headers(headers -> headers.setBearerAuth(staff)).exchange();
  }

  private String idOf(UUID eventId) {
    return log.all().stream()
        .filter(letter -> eventId.toString().equals(letter.eventId()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private UUID deadLetter(UUID orderId) {
    listener.wrong.add(orderId);
    LatePaymentReceived sample = GoldenSamples.read(LatePaymentReceived.class);
    UUID eventId =
        Events.publish(
            new LatePaymentReceived(
                orderId,
                sample.paymentId(),
                sample.attemptId(),
                sample.amount(),
                sample.receivedAt()));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() ->
            log.all().stream().anyMatch(letter -> eventId.toString().equals(letter.eventId())));
    return eventId;
  }
}
