package emporium.user;

import emporium.test.run.OneService;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** User-service by itself: {@code mvn -pl user-service spring-boot:test-run}. */
@WithMySql
@WithKafka
final class TestUserApplication {

  private TestUserApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestUserApplication.class,
        SpringApplication.from(UserApplication::main),
        Map.of(
            "GATEWAY_CLIENT_SECRET", "gateway-secret-of-tests",
            "NOTIFICATION_SERVICE_CLIENT_SECRET", "notification-secret-of-tests",
            "OPERATOR_CLIENT_SECRET", "operator-secret-of-tests",
            "ORDER_SERVICE_CLIENT_SECRET", "order-secret-of-tests",
            "EMPORIUM_DEMO_USERS", "true"),
        arguments);
  }
}
