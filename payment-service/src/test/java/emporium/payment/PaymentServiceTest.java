package emporium.payment;

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

/** The whole service on its real stores. All such tests share one running instance. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "emporium.payment.ask-after=500ms",
      "emporium.payment.check-interval=300ms",
      "emporium.payment.sandbox.slow-bank=5s",
      "emporium.payment.sandbox.webhook-interval=100ms"
    })
@AutoConfigureRestTestClient
@WithMySql
@WithKafka
@WithTokenIssuer
@Import(WalletProvider.Known.class)
public @interface PaymentServiceTest {}
