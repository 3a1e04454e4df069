package emporium.cart;

import emporium.test.store.WithKafka;
import emporium.test.store.WithMongoDb;
import emporium.test.store.WithRedis;
import emporium.test.token.WithTokenIssuer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on its real stores. All such tests share one running instance. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"emporium.cart.sweep-interval=500ms", "emporium.cart.cached-for=3s"})
@AutoConfigureRestTestClient
@WithMongoDb
@WithRedis
@WithKafka
@WithTokenIssuer
public @interface CartServiceTest {}
