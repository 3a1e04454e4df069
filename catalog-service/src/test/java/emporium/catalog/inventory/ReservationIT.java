package emporium.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.catalog.CatalogApi.Answer;
import emporium.starter.id.Uuid7;
import emporium.test.kafka.Events;
import emporium.test.order.PublishedOrder;
import java.time.Instant;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReservationIT extends InventoryTest {

  @Test
  void twoCustomersAndOneLastItemGiveOneReservationAndOneSoldOut() {
    for (int round = 0; round < 5; round++) {
      UUID variantId = variantWith(1);

      List<Answer> answers =
          atOnce(
              () -> api.reserve(Uuid7.next(), variantId, 1),
              () -> api.reserve(Uuid7.next(), variantId, 1));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      Answer refusal =
          answers.stream().filter(answer -> answer.status() == 409).findFirst().orElseThrow();
      assertThat(refusal.problem()).isEqualTo("/problems/sold-out");
      assertThat(refusal.json().at("/shortages/0/variantId").asString())
          .isEqualTo(variantId.toString());
      assertThat(refusal.json().at("/shortages/0/requested").asInt()).isEqualTo(1);
      assertThat(refusal.json().at("/shortages/0/available").asInt()).isZero();
      assertThat(unitsOf(variantId)).isEqualTo(new Units(1, 1));
    }
  }

  @Test
  void crossedOrdersDoNotDeadlock() {
    List<UUID> variants = List.of(variantWith(200), variantWith(200), variantWith(200));
    List<Callable<Answer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID one = variants.get(i % 3);
      UUID other = variants.get((i + 1) % 3);
      calls.add(() -> api.reserve(Uuid7.next(), Map.of(one, 2, other, 1)));
    }

    for (int round = 0; round < 4; round++) {
      assertThat(atOnce(calls)).extracting(Answer::status).containsOnly(200);
    }

    int reserved = variants.stream().mapToInt(variantId -> unitsOf(variantId).reserved()).sum();
    assertThat(reserved).isEqualTo(4 * 8 * 3);
  }

  @Test
  void anOrderGetsAllOfItsLinesOrNone() {
    UUID plenty = variantWith(10);
    UUID scarce = variantWith(1);

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
    UUID variantId = variantWith(1);

    assertThat(api.reserve(Uuid7.next(), variantId, 0).problem())
        .isEqualTo("/problems/invalid-request");
    assertThat(api.reserve(Uuid7.next(), Map.of()).problem())
        .isEqualTo("/problems/invalid-request");
  }

  @Test
  void repeatingAReservationExtendsIt() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();
    Instant first = expiryOf(api.reserve(orderId, variantId, 3));

    await().until(() -> expiryOf(api.reserve(orderId, variantId, 3)).isAfter(first));

    assertThat(unitsOf(variantId)).isEqualTo(new Units(10, 3));
  }

  @Test
  void otherLinesReplaceTheOldOnesOrChangeNothing() {
    UUID lamp = variantWith(10);
    UUID vase = variantWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, lamp, 3);

    assertThat(api.reserve(orderId, Map.of(lamp, 10)).status()).isEqualTo(200);
    assertThat(unitsOf(lamp)).isEqualTo(new Units(10, 10));
    assertThat(api.reserve(orderId, Map.of(lamp, 1, vase, 3)).status()).isEqualTo(409);
    assertThat(unitsOf(lamp)).isEqualTo(new Units(10, 10));
    assertThat(api.reserve(orderId, vase, 2).status()).isEqualTo(200);

    assertThat(unitsOf(lamp)).isEqualTo(new Units(10, 0));
    assertThat(unitsOf(vase)).isEqualTo(new Units(2, 2));
  }

  private static Instant expiryOf(Answer reserved) {
    return Instant.parse(reserved.json().at("/expiresAt").asString());
  }

  @Test
  void twentyCustomersNeverGetMoreThanThereIs() {
    UUID variantId = variantWith(7);
    List<UUID> orders = Stream.generate(Uuid7::next).limit(20).toList();

    List<Answer> answers =
        atOnce(
            orders.stream()
                .<Callable<Answer>>map(order -> () -> api.reserve(order, variantId, 1))
                .toList());

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(7);
    assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(13);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(7, 7));
    orders.stream()
        .filter(order -> statusOf(order).equals("RESERVED"))
        .forEach(order -> Events.publish(PublishedOrder.of(order, variantId, 1).confirmed()));
    await().untilAsserted(() -> assertThat(unitsOf(variantId)).isEqualTo(new Units(0, 0)));
  }

  @Test
  void anOrderThatAsksTwiceAtOnceReservesOnce() {
    UUID variantId = variantWith(10);
    UUID orderId = Uuid7.next();

    List<Answer> answers =
        atOnce(
            () -> api.reserve(orderId, variantId, 2),
            () -> api.reserve(orderId, variantId, 2),
            () -> api.reserve(orderId, variantId, 2));

    assertThat(answers).extracting(Answer::status).containsOnly(200);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(10, 2));
  }

  @Test
  void releasedUnitsCanBeReservedAgain() {
    UUID variantId = variantWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 2);

    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(orderId).status()).isEqualTo(204);
    assertThat(api.release(UUID.randomUUID()).status()).isEqualTo(204);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(2, 0));

    assertThat(api.reserve(orderId, variantId, 1).status()).isEqualTo(200);
    assertThat(unitsOf(variantId)).isEqualTo(new Units(2, 1));
  }

  @Test
  void aReservationNobodyConfirmsExpires() {
    UUID variantId = variantWith(2);
    UUID orderId = Uuid7.next();
    api.reserve(orderId, variantId, 2);

    letExpire(orderId);

    assertThat(unitsOf(variantId)).isEqualTo(new Units(2, 0));
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
