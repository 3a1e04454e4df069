package emporium.order.backoffice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import emporium.order.Neighbours;
import emporium.order.OrderServiceTest;
import emporium.order.TestCustomer;
import emporium.test.token.TestTokens;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@OrderServiceTest
class BackofficeOrdersIT {

  private static final UUID SAM = UUID.randomUUID();
  private static final String STAFF =
      TestTokens.staff(SAM, "orders.read", "contacts.erase", "audit.read");

  @Autowired RestTestClient http;

  private TestCustomer ada;

  @BeforeEach
  void everythingWorks() {
    Neighbours.reset();
    ada = TestCustomer.with(http);
  }

  @Test
  void theQueueIsReadFromBothEnds() {
    UUID first = ada.placed(1);
    UUID second = ada.placed(2);

    assertThat(idsOf(ofAda(""))).containsExactly(second, first);
    assertThat(idsOf(ofAda("&sort=OLDEST"))).containsExactly(first, second);
  }

  @Test
  void pagesLeadToOneAnotherFromBothEnds() {
    UUID first = ada.placed(1);
    UUID second = ada.placed(2);

    assertThat(twoPagesOfOne("NEWEST")).containsExactly(second, first);
    assertThat(twoPagesOfOne("OLDEST")).containsExactly(first, second);
  }

  /** What both list; the second says that it is the last. */
  private List<UUID> twoPagesOfOne(String sort) {
    var page = answerOf(ofAda("&size=1&sort=" + sort));
    String link = Objects.requireNonNull(page.getResponseHeaders().getFirst("Link"));
    var rest = answerOf(get(link.substring(1, link.indexOf('>'))));
    assertThat(rest.getResponseHeaders().getFirst("Link")).isNull();
    return Stream.of(page, rest).flatMap(each -> idsIn(each).stream()).toList();
  }

  @Test
  void aRowSaysWhatTheOrderIsAbout() {
    UUID orderId = ada.placed();

    ofAda("")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[0].orderId")
        .isEqualTo(orderId.toString())
        .jsonPath("$.items[0].status")
        .isEqualTo("PLACED")
        .jsonPath("$.items[0].paymentStatus")
        .isEqualTo("PENDING")
        .jsonPath("$.items[0].itemCount")
        .isEqualTo(2)
        .jsonPath("$.items[0].customerName")
        .exists()
        .jsonPath("$.items[0].payable.amount")
        .isEqualTo(7980);
  }

  @Test
  void whatFitsEveryFilterIsFound() {
    UUID orderId = ada.placed();
    String number = numberOf(orderId);

    assertThat(idsOf(get("/api/backoffice/orders?number=" + number.substring(0, 9).toLowerCase())))
        .contains(orderId);
    assertThat(idsOf(ofAda("&number=" + number))).containsExactly(orderId);
    assertThat(idsOf(ofAda("&status=PLACED&paymentStatus=PENDING&placedFrom=2020-01-01T00:00:00Z")))
        .containsExactly(orderId);
    assertThat(idsOf(ofAda("&status=CANCELLED"))).isEmpty();
    assertThat(idsOf(ofAda("&paymentStatus=CAPTURED"))).isEmpty();
    assertThat(idsOf(ofAda("&placedUntil=2020-01-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void whatCannotBeLookedForIsRefused() {
    for (String query : List.of("number=%25", "status=LOST", "after=bm8", "size=0")) {
      get("/api/backoffice/orders?" + query)
          .expectStatus()
          .isBadRequest()
          .expectBody()
          .jsonPath("$.type")
          .isEqualTo("/problems/invalid-request");
    }
  }

  @Test
  void staffSeeTheWholeOrderOfAnybody() {
    UUID orderId = ada.placed();

    get("/api/backoffice/orders/" + orderId)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.customer.customerId")
        .isEqualTo(ada.customerId().toString())
        .jsonPath("$.contact.email")
        .exists()
        .jsonPath("$.order.items[0].sku")
        .exists()
        .jsonPath("$.order.shippingAddress.city")
        .isEqualTo("Hamburg")
        .jsonPath("$.order.price.payable.amount")
        .isEqualTo(7980)
        .jsonPath("$.order.timeline[0].status")
        .isEqualTo("PLACED");
    get("/api/backoffice/orders/" + UUID.randomUUID()).expectStatus().isNotFound();
  }

  @Test
  void anErasedContactIsGoneAndTheAuditEntrySaysWhoErasedIt() {
    UUID orderId = ada.placed();

    http.delete()
        .uri("/api/backoffice/orders/" + orderId + "/contact")
        .headers(headers -> headers.setBearerAuth(STAFF))
        .exchange()
        .expectStatus()
        .isNoContent();

    get("/api/backoffice/orders/" + orderId).expectBody().jsonPath("$.contact").doesNotExist();
    ofAda("").expectBody().jsonPath("$.items[0].customerName").doesNotExist();
    get("/api/backoffice/order-service/audit-entries?entityId=" + orderId)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].action")
        .isEqualTo("order.contact-erased")
        .jsonPath("$.items[0].actor.id")
        .isEqualTo(SAM.toString())
        .jsonPath("$.items[0].before")
        .doesNotExist();
  }

  private String numberOf(UUID orderId) {
    return JsonPath.read(
        bodyOf(answerOf(get("/api/backoffice/orders/" + orderId))), "$.order.number");
  }

  private ResponseSpec ofAda(String filter) {
    return get("/api/backoffice/orders?customerId=" + ada.customerId() + filter);
  }

  private ResponseSpec get(String uri) {
    return http.get()
        .uri(URI.create(uri))
        .headers(headers -> headers.setBearerAuth(STAFF))
        .exchange();
  }

  private static List<UUID> idsOf(ResponseSpec page) {
    return idsIn(answerOf(page));
  }

  private static List<UUID> idsIn(EntityExchangeResult<String> page) {
    List<String> ids = JsonPath.read(bodyOf(page), "$.items[*].orderId");
    return ids.stream().map(UUID::fromString).toList();
  }

  private static EntityExchangeResult<String> answerOf(ResponseSpec response) {
    return response.expectBody(String.class).returnResult();
  }

  private static String bodyOf(EntityExchangeResult<String> answer) {
    return Objects.requireNonNull(answer.getResponseBody());
  }
}
