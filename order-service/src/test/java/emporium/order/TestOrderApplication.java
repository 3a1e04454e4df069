package emporium.order;

import emporium.test.run.OneService;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.TestTokens;
import emporium.test.token.WithTokenIssuer;
import org.springframework.boot.SpringApplication;

/**
 * Order-service by itself, with lamps in the cart: {@code mvn -pl order-service
 * spring-boot:test-run}.
 */
@WithMySql
@WithKafka
@WithTokenIssuer
final class TestOrderApplication {

  private TestOrderApplication() {}

  public static void main(String[] arguments) {
    Neighbours.reset();
    Neighbours.cartHoldsLamps(TestTokens.SOMEBODY, 2);
    OneService.run(
        TestOrderApplication.class,
        SpringApplication.from(OrderApplication::main),
        Neighbours.settings(),
        arguments);
  }
}
