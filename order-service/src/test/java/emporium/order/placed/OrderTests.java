package emporium.order.placed;

import static emporium.order.OrderFixtures.NOON;
import static emporium.order.OrderFixtures.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import emporium.money.Money;
import emporium.order.placed.PaymentMethod.ConfirmsWhen;
import emporium.order.placed.PaymentProgress.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderTests {

  @Test
  void aPlacedOrderWaitsForItsPayment() {
    Order order = placed();

    assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
    assertThat(order.payment().status()).isEqualTo(Status.PENDING);
    assertThat(order.price().total()).isEqualTo(new Money(7980, "EUR"));
    assertThat(order.number()).matches("E-[0-9A-Z]{4}-[0-9A-Z]{4}");
    assertThat(order.timeline()).hasSize(1);
  }

  @Test
  void aFailedAttemptLeavesTheOrderOpen() {
    Order order = placed();
    order.paymentNeedsAction("http://localhost/pay");

    order.paymentAttemptFailed("DECLINED");

    assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
    assertThat(order.payment()).isEqualTo(new PaymentProgress(Status.FAILED, null, "DECLINED"));
    order.paymentStarted();
    assertThat(order.payment().status()).isEqualTo(Status.PENDING);
  }

  /** Whatever a method waits for, money that is there is enough. */
  @ParameterizedTest
  @CsvSource({
    "PLACED,     PLACED,     true",
    "AUTHORIZED, PLACED,     false",
    "AUTHORIZED, AUTHORIZED, true",
    "AUTHORIZED, CAPTURED,   true",
    "CAPTURED,   PLACED,     false",
    "CAPTURED,   AUTHORIZED, false",
    "CAPTURED,   CAPTURED,   true"
  })
  void isConfirmedWhenItsMethodSays(ConfirmsWhen method, ConfirmsWhen reached, boolean confirmed) {
    assertThat(placed(method).isConfirmedWhen(reached)).isEqualTo(confirmed);
  }

  @Test
  void whatIsDecidedStaysDecided() {
    Order confirmed = placed();
    confirmed.confirm(NOON);
    Order cancelled = placed();
    cancelled.cancel(CancellationReason.NOT_PAID_IN_TIME, NOON);

    assertThatThrownBy(() -> confirmed.cancel(CancellationReason.NOT_PAID_IN_TIME, NOON))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cancelled.confirm(NOON)).isInstanceOf(IllegalStateException.class);
    assertThat(confirmed.isConfirmedWhen(ConfirmsWhen.CAPTURED)).isFalse();
    assertThat(cancelled.isConfirmedWhen(ConfirmsWhen.CAPTURED)).isFalse();
  }

  @Test
  void aDecidedOrderIsNotAskedToPayAgain() {
    Order cancelled = placed();
    cancelled.cancel(CancellationReason.REPLACED, NOON);

    cancelled.paymentNeedsAction("http://localhost/pay");
    cancelled.paymentAttemptFailed("DECLINED");

    assertThat(cancelled.payment().status()).isEqualTo(Status.CANCELLED);
    assertThat(cancelled.payment().actionUrl()).isNull();
  }

  @Test
  void countsWhatWentBack() {
    Order order = placed();

    order.refunded(new Money(1000, "EUR"));
    order.refunded(new Money(500, "EUR"));

    assertThat(order.refundedAmount()).isEqualTo(new Money(1500, "EUR"));
  }

  @Test
  void canForgetWhoBought() {
    Order order = placed();

    order.eraseContact();

    assertThat(order.contact()).isEmpty();
    assertThat(order.country()).isEqualTo("DE");
  }
}
