package emporium.user;

import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole service on its real stores. All such tests share one running instance. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "EMPORIUM_PUBLIC_URL=http://localhost:8080",
      "GATEWAY_CLIENT_SECRET=gateway-secret-of-tests",
      "NOTIFICATION_SERVICE_CLIENT_SECRET=notification-secret-of-tests",
      "OPERATOR_CLIENT_SECRET=operator-secret-of-tests",
      "ORDER_SERVICE_CLIENT_SECRET=order-secret-of-tests",
      "EMPORIUM_DEMO_USERS=true"
    })
@WithMySql
@WithKafka
public @interface UserServiceTest {}
