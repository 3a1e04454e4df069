package emporium.cart;

import emporium.test.run.OneService;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMongoDb;
import emporium.test.store.WithRedis;
import emporium.test.token.WithTokenIssuer;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Cart-service by itself: {@code mvn -pl cart-service spring-boot:test-run}. */
@WithMongoDb
@WithRedis
@WithKafka
@WithTokenIssuer
final class TestCartApplication {

  private TestCartApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestCartApplication.class,
        SpringApplication.from(CartApplication::main),
        Map.of(),
        arguments);
  }
}
