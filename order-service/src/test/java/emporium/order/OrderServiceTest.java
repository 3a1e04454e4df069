package emporium.order;

import emporium.test.store.WithKafka;
import emporium.test.store.WithMySql;
import emporium.test.token.WithTokenIssuer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** The whole service on its real stores; cart and catalogue are played by {@link Neighbours}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "emporium.order.deadline-interval=200ms",
      "emporium.order.live-interval=100ms",
      "emporium.order.carriers.swift.name=Swift",
      "emporium.order.carriers.swift.webhook-secret=swift-secret",
      "emporium.order.sandbox-carrier.enabled=true",
      "emporium.order.sandbox-carrier.scan-interval=100ms",
      "emporium.order.sandbox-carrier.check-interval=100ms",
      "emporium.kafka.retry-for=500ms",
      "resilience4j.retry.configs.default.wait-duration=10ms"
    })
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
@Import(Neighbours.class)
public @interface OrderServiceTest {}
