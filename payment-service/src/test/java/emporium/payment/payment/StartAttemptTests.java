package emporium.payment.payment;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.events.DomainEvent;
import emporium.events.payment.PaymentAttemptStarted;
import emporium.money.Money;
import emporium.payment.WalletProvider;
import emporium.payment.payment.StartAttempt.Outcome;
import emporium.payment.provider.FailureReason;
import emporium.payment.provider.PaymentProviders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StartAttemptTests {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Money PRICE = new Money(5672, "EUR");
  private static final Money NOTHING = new Money(0, "EUR");

  private final InMemoryPayments payments = new InMemoryPayments();
  private final InMemoryAttempts attempts = new InMemoryAttempts();
  private final List<DomainEvent> published = new ArrayList<>();
  private final PaymentProviders providers = new PaymentProviders(List.of(new WalletProvider()));
  private final StartAttempt startAttempt =
      new StartAttempt(payments, attempts, providers, published::add, CLOCK);
  private final RequestPayment requestPayment =
      new RequestPayment(payments, startAttempt, providers, CLOCK);
  private final PayableBy payableBy = new PayableBy(providers, CLOCK);

  private final UUID orderId = UUID.randomUUID();
  private final UUID customerId = UUID.randomUUID();

  @Test
  void anOrderHasItsFirstAttemptOnce() {
    RequestPayment.Command order = order("wallet", NOON.plusSeconds(900));

    assertThat(requestPayment.request(order)).isPresent();
    assertThat(requestPayment.request(order)).isEmpty();

    assertThat(published).singleElement().isInstanceOf(PaymentAttemptStarted.class);
  }

  @Test
  void whatIsPaidLaterOpensNoAttempt() {
    assertThat(requestPayment.request(order("invoice", NOON.plusSeconds(900)))).isEmpty();

    assertThat(payments.lockOfOrder(orderId)).isPresent();
    assertThat(published).isEmpty();
  }

  @Test
  void oneAttemptIsUnderWayAtATime() {
    Attempt first = firstAttempt(NOON.plusSeconds(900));

    assertThat(start("again")).isEqualTo(new Outcome.InProgress(first.id()));
    assertThat(retryMethods()).isEmpty();
  }

  @Test
  void afterAFailureAKeyStartsOneAttempt() {
    firstAttempt(NOON.plusSeconds(900)).fail(FailureReason.DECLINED);
    assertThat(retryMethods()).containsExactly("wallet");

    Outcome started = start("again");

    UUID second = attempts.findOfPayment(payment().id()).getLast().id();
    assertThat(started).isEqualTo(new Outcome.Started(second));
    assertThat(start("again")).isEqualTo(new Outcome.AlreadyStarted(second));
    assertThat(published).hasSize(2).hasOnlyElementsOfType(PaymentAttemptStarted.class);
  }

  @Test
  void afterThePaymentWasDueNobodyTriesAgain() {
    firstAttempt(NOON).fail(FailureReason.CANCELLED_BY_CUSTOMER);

    assertThat(start("again")).isEqualTo(new Outcome.NotOpen());
    assertThat(retryMethods()).isEmpty();
  }

  @Test
  void whatIsPaidOrCancelledTakesNoAttempt() {
    firstAttempt(NOON.plusSeconds(900)).fail(FailureReason.DECLINED);
    payment().cancel();

    assertThat(start("again")).isEqualTo(new Outcome.NotOpen());
    assertThat(retryMethods()).isEmpty();
  }

  @Test
  void onlyItsCustomerPaysAnOrderAndOnlyByMethodsThereAre() {
    firstAttempt(NOON.plusSeconds(900)).fail(FailureReason.DECLINED);

    assertThat(
            startAttempt.start(
                new StartAttempt.Command(orderId, UUID.randomUUID(), "wallet", "again")))
        .isEqualTo(new Outcome.NotFound());
    assertThat(startAttempt.start(new StartAttempt.Command(orderId, customerId, "shells", "again")))
        .isEqualTo(new Outcome.UnknownMethod());
  }

  private RequestPayment.Command order(String method, Instant dueAt) {
    return new RequestPayment.Command(
        orderId,
        "E-7KQ2-M9XT",
        customerId,
        PRICE,
        new Purchase(NOON, "STANDARD", List.of(), NOTHING, NOTHING, List.of(), PRICE),
        method,
        dueAt);
  }

  private Attempt firstAttempt(Instant dueAt) {
    return attempts
        .findById(requestPayment.request(order("wallet", dueAt)).orElseThrow())
        .orElseThrow();
  }

  private Outcome start(String key) {
    return startAttempt.start(new StartAttempt.Command(orderId, customerId, "wallet", key));
  }

  private Payment payment() {
    return payments.lockOfOrder(orderId).orElseThrow();
  }

  private List<String> retryMethods() {
    return payableBy.methods(
        new FindPayment.Found(payment(), attempts.findOfPayment(payment().id()), List.of()));
  }
}
