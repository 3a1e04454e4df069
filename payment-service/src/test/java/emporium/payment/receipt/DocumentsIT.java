package emporium.payment.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.payment.PaymentServiceTest;
import emporium.payment.payment.DocumentIssuer.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@PaymentServiceTest
class DocumentsIT {

  @Autowired Documents documents;
  private static final Recipient ADA =
      new Recipient("Ada Customer", List.of("Quay Street 5", "20457 Hamburg"), "DE", "en");

  @Autowired Contacts contacts;
  @Autowired TransactionTemplate transaction;

  @Test
  void aContactThatArrivesWhileTheReceiptIsIssuedIsItsRecipientForGood() {
    UUID paymentId = UUID.randomUUID();
    UUID orderId = UUID.randomUUID();

    transaction.executeWithoutResult(_ -> {
      documents.issueReceipt(
          new Subject(paymentId, orderId, UUID.randomUUID()),
          Instant.parse("2026-11-24T09:00:00Z"));
      CompletableFuture.runAsync(() -> contacts.remember(orderId, ADA)).join();
    });

    assertThat(documents.findReceipt(paymentId).orElseThrow().recipient()).isEqualTo(ADA);

    contacts.erase(orderId);

    assertThat(documents.findReceipt(paymentId).orElseThrow().recipient()).isEqualTo(ADA);
  }

  @Test
  void numbersHaveNoGapsHoweverManyAreIssuedAtOnce() throws Exception {
    String series = UUID.randomUUID().toString().substring(0, 8);
    Callable<Long> issue = () -> transaction.execute(_ -> documents.next(series));

    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<Long>> issued =
          threads.invokeAll(Stream.generate(() -> issue).limit(80).toList());

      assertThat(issued.stream().map(DocumentsIT::numberOf))
          .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }
  }

  private static Long numberOf(Future<Long> issued) {
    try {
      return issued.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
