package emporium.stack.service;

import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import java.util.HashMap;
import java.util.Map;

/** The environment a service is started with: where the others are, and its secrets. */
public record ServiceSettings(Ports ports, Secrets secrets) {

  /** What a browser on this machine sees, and the issuer of all tokens. */
  public String publicUrl() {
    return "http://localhost:" + ports.get(Port.GATEWAY);
  }

  public String url(Service service) {
    return "http://localhost:" + ports.get(service.port());
  }

  Map<String, String> environment(Service service) {
    var environment = new HashMap<>(secrets.asEnvironment());
    // Otherwise glibc keeps memory of its own for each of many threads.
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put("SERVER_PORT", Integer.toString(ports.get(service.port())));
    environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(service.managementPort(ports)));
    environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
    environment.put("EMPORIUM_PUBLIC_URL", publicUrl());
    environment.put("EMPORIUM_DEMO_USERS", "true");
    environment.put("EMPORIUM_SANDBOX_CARRIER", "true");
    environment.put("MYSQL_ADDRESS", ports.address(Port.MYSQL));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", ports.address(Port.KAFKA));
    environment.put("ELASTICSEARCH_URIS", "http://" + ports.address(Port.ELASTICSEARCH));
    environment.put("SMTP_HOST", "127.0.0.1");
    environment.put("SMTP_PORT", Integer.toString(ports.get(Port.SMTP)));
    for (Service other : Service.behindGateway()) {
      environment.put(other.name() + "_URL", url(other));
    }
    switch (service) {
      case USER_SERVICE -> schema(environment, "users");
      case CATALOG_SERVICE -> schema(environment, "catalog");
      case ORDER_SERVICE -> schema(environment, "orders");
      case PAYMENT_SERVICE -> schema(environment, "payments");
      case CART_SERVICE -> {
        mongo(environment);
        redis(environment, Port.REDIS_CACHE);
      }
      case NOTIFICATION_SERVICE -> mongo(environment);
      case GATEWAY -> redis(environment, Port.REDIS);
    }
    return environment;
  }

  private void mongo(Map<String, String> environment) {
    environment.put("MONGODB_URI", "mongodb://" + ports.address(Port.MONGODB));
  }

  private void redis(Map<String, String> environment, Port port) {
    environment.put("REDIS_HOST", "127.0.0.1");
    environment.put("REDIS_PORT", Integer.toString(ports.get(port)));
  }

  private static void schema(Map<String, String> environment, String name) {
    environment.put("MYSQL_USERNAME", name);
    environment.put("MYSQL_PASSWORD", name);
  }
}
