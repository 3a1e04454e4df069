package emporium.payment;

import emporium.test.run.OneService;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Payment-service by itself: {@code mvn -pl payment-service spring-boot:test-run}. */
@WithMySql
@WithKafka
@WithTokenIssuer
final class TestPaymentApplication {

  private TestPaymentApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestPaymentApplication.class,
        SpringApplication.from(PaymentApplication::main),
        Map.of(),
        arguments);
  }
}
