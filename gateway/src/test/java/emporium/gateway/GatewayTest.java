package emporium.gateway;

import emporium.test.store.WithRedis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole gateway on a real Redis, with {@link FakeServices} behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "EMPORIUM_PUBLIC_URL=http://localhost:8080")
@ContextConfiguration(initializers = FakeServices.Addresses.class)
@WithRedis
public @interface GatewayTest {}
