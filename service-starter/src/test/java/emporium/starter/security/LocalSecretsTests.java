package emporium.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class LocalSecretsTests {

  private static final Map<String, String> SECRETS =
      Map.of(
          "GATEWAY_CLIENT_SECRET", "emporium.secret.gateway-client",
          "ORDER_SERVICE_CLIENT_SECRET", "emporium.secret.order-service-client",
          "NOTIFICATION_SERVICE_CLIENT_SECRET", "emporium.secret.notification-service-client",
          "OPERATOR_CLIENT_SECRET", "emporium.secret.operator-client",
          "SIGNING_KEY_SECRET", "emporium.secret.signing-key",
          "CARRIER_WEBHOOK_SECRET", "emporium.secret.carrier-webhook",
          "PAYMENT_WEBHOOK_SECRET", "emporium.secret.payment-webhook");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080",
        "http://127.0.0.1",
        "http://127.1.2.3:1",
        "http://[::1]:8080",
        "http://shop.localhost",
        "https://LOCALHOST"
      })
  void areFineOnOnesOwnMachine(String address) {
    assertThatCode(() -> start(address, Map.of())).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example",
        "http://192.168.0.7:8080",
        "http://localhost.example",
        "http://notlocalhost",
        "http://127.example",
        "http://127.0.0.1.example"
      })
  void keepAShopFromStarting(String address) {
    assertThatIllegalStateException()
        .isThrownBy(() -> start(address, Map.of()))
        .withMessageContaining(address)
        .withMessageContaining("used.OPERATOR_CLIENT_SECRET")
        .withMessageNotContaining("local-only");
  }

  @Test
  void eachOneDoes() {
    for (String name : SECRETS.keySet()) {
      Map<String, Object> settings = ownSecrets();
      settings.remove(name);
      assertThatIllegalStateException()
          .as(name)
          .isThrownBy(() -> start("https://shop.example", settings));
    }
  }

  @Test
  void aShopWithItsOwnStarts() {
    StandardEnvironment environment = start("https://shop.example", ownSecrets());

    assertThat(environment.getProperty("emporium.secret.signing-key"))
        .isEqualTo("own SIGNING_KEY_SECRET");
  }

  @Test
  void nobodyNeedsTheSecretsOfOthers() {
    Map<String, Object> settings = new HashMap<>();
    SECRETS.keySet().forEach(name -> settings.put("used." + name, "-"));

    assertThatCode(() -> start("https://shop.example", settings)).doesNotThrowAnyException();
  }

  @Test
  void neitherAreThoseOfStoresLetThrough() {
    for (Map<String, String> store :
        List.of(
            Map.of("MONGODB_URI", "mongodb://carts:local-only-carts@mongodb:27017"),
            Map.of("SPRING_DATA_REDIS_PASSWORD", "local-only-redis"),
            Map.of("MYSQL_PASSWORD", "local-only-orders"),
            Map.of(
                "spring.datasource.username", "orders", "spring.datasource.password", "orders"))) {
      Map<String, Object> settings = ownSecrets();
      settings.putAll(store);
      assertThatIllegalStateException()
          .as(store.toString())
          .isThrownBy(() -> start("https://shop.example", settings));
    }
  }

  @Test
  void onlyAnAddressOfThisMachineIsLocal() {
    assertThat(LocalSecrets.isLocal(URI.create("http:///path"))).isFalse();
  }

  private static Map<String, Object> ownSecrets() {
    Map<String, Object> settings = new HashMap<>();
    SECRETS.keySet().forEach(name -> settings.put(name, "own " + name));
    return settings;
  }

  private static StandardEnvironment start(String address, Map<String, ?> settings) {
    var environment = new StandardEnvironment();
    Map<String, Object> all = new HashMap<>(settings);
    all.put("emporium.public-url", address);
    all.put("unused", "${nothing.of.this.name}");
    SECRETS.forEach((name, secret) -> all.putIfAbsent("used." + name, "${" + secret + "}"));
    environment.getPropertySources().addFirst(new MapPropertySource("test", all));
    new LocalSecrets().postProcessEnvironment(environment, new SpringApplication());
    return environment;
  }
}
