package emporium.gateway;

import emporium.test.run.OneService;
import emporium.test.store.WithRedis;
import org.springframework.boot.SpringApplication;

/**
 * The gateway by itself, with played services behind it: {@code mvn -pl gateway
 * spring-boot:test-run}.
 */
@WithRedis
final class TestGatewayApplication {

  private TestGatewayApplication() {}

  public static void main(String[] arguments) {
    OneService.run(
        TestGatewayApplication.class,
        SpringApplication.from(GatewayApplication::main),
        FakeServices.addresses(),
        arguments);
  }
}
