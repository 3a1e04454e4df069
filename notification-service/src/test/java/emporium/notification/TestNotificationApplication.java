package emporium.notification;

import emporium.test.run.OneService;
import emporium.test.store.WithKafka;
import emporium.test.store.WithMail;
import emporium.test.store.WithMongoDb;
import emporium.test.token.WithTokenIssuer;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Notification-service by itself: {@code mvn -pl notification-service spring-boot:test-run}. */
@WithMongoDb
@WithKafka
@WithMail
@WithTokenIssuer
final class TestNotificationApplication {

  private TestNotificationApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestNotificationApplication.class,
        SpringApplication.from(NotificationApplication::main),
        Map.of(),
        arguments);
  }
}
