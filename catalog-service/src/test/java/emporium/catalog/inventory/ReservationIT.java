package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogApi.Answer;
import emporium.starter.id.Uuid7;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReservationIT extends InventoryTest {

  @Test
  void twoShoppersAndOneLastItemGiveOneReservationAndOneSoldOut() {
    for (int round = 0; round < 5; round++) {
      UUID productId = productWith(1);

      List<Answer> answers =
          atOnce(
              () -> api.reserve(Uuid7.next(), productId, 1),
              () -> api.reserve(Uuid7.next(), productId, 1));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
      Answer refusal =
          answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
      assertThat(refusal.problem()).isEqualTo("/problems/sold-out");
      assertThat(refusal.json().at("/shortages/0/productId").asString())
          .isEqualTo(productId.toString());
      assertThat(refusal.json().at("/shortages/0/requested").asInt()).isEqualTo(1);
      assertThat(refusal.json().at("/shortages/0/available").asInt()).isZero();
      assertThat(unitsOf(productId)).isEqualTo(new Units(1, 1));
    }
  }

  @Test
  void crossedOrdersDoNotDeadlock() {
    List<UUID> products = List.of(productWith(200), productWith(200), productWith(200));
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID one = products.get(i % 3);
      UUID other = products.get((i + 1) % 3);
      calls.add(() -> api.reserve(Uuid7.next(), Map.of(one, 2, other, 1)));
    }

    for (int round = 0; round < 4; round++) {
      assertThat(atOnce(calls)).extracting(Answer::status).containsOnly(201);
    }

    int reserved = products.stream().mapToInt(productId -> unitsOf(productId).reserved()).sum();
    assertThat(reserved).isEqualTo(4 * 8 * 3);
  }

  @Test
  void anOrderGetsAllOfItsLinesOrNone() {
    UUID plenty = productWith(10);
    UUID scarce = productWith(1);

    Answer answer = api.reserve(Uuid7.next(), Map.of(plenty, 5, scarce, 2));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().at("/shortages")).hasSize(1);
    assertThat(answer.json().at("/shortages/0/available").asInt()).isEqualTo(1);
    assertThat(unitsOf(plenty)).isEqualTo(new Units(10, 0));
    assertThat(unitsOf(scarce)).isEqualTo(new Units(1, 0));
  }

  @Test
  void whatDoesNotExistIsSoldOut() {
    assertThat(api.reserve(Uuid7.next(), UUID.randomUUID(), 1).problem())
        .isEqualTo("/problems/sold-out");
  }

  @Test
  void anImpossibleWishIsABadRequest() {
    UUID productId = productWith(1);

    assertThat(api.reserve(Uuid7.next(), productId, 0).problem())
        .isEqualTo("/problems/invalid-request");
    assertThat(api.reserve(Uuid7.next(), Map.of()).problem())
        .isEqualTo("/problems/invalid-request");
  }

  @Test
  void repeatingAReservationChangesNothing() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();

    Answer first = api.reserve(orderId, productId, 3);
    Answer again = api.reserve(orderId, productId, 3);
    Answer other = api.reserve(orderId, productId, 4);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().at("/expiresAt")).isEqualTo(first.json().at("/expiresAt"));
    assertThat(other.problem()).isEqualTo("/problems/reservation-differs");
    assertThat(unitsOf(productId)).isEqualTo(new Units(10, 3));
  }

  @Test
  void anOrderThatAsksTwiceAtOnceReservesOnce() {
    UUID productId = productWith(10);
    UUID orderId = Uuid7.next();

    List<Answer> answers =
        atOnce(
            () -> api.reserve(orderId, productId, 2),
            () -> api.reserve(orderId, productId, 2),
            () -> api.reserve(orderId, productId, 2));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 200, 200);
    assertThat(unitsOf(productId)).isEqualTo(new Units(10, 2));
  }

  @Test
  void releasedUnitsCanBeReservedAgain() {
    UUID productId = productWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 2);

    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(UUID.randomUUID()).status()).isEqualTo(204);
    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 0));

    assertThat(api.reserve(orderId, productId, 1).status()).isEqualTo(201);
    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 1));
  }

  @Test
  void aReservationNobodyConfirmsExpires() {
    UUID productId = productWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, productId, 2);

    letLapse(orderId);

    assertThat(unitsOf(productId)).isEqualTo(new Units(2, 0));
  }

  @SafeVarargs
  private static List<Answer> atOnce(Callable<Answer>... calls) {
    return atOnce(List.of(calls));
  }

  private static List<Answer> atOnce(List<Callable<Answer>> calls) {
    var start = new CyclicBarrier(calls.size());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> futures =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    start.await();
                    return call.call();
                  }))
              .toList();
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> future : futures) {
        answers.add(future.get());
      }
      return answers;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
