package emporium.stack.service;

import emporium.stack.home.Port;
import emporium.stack.home.Ports;
import emporium.stack.part.Probe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the platform's own processes, in the order they are started: the door comes last. */
public enum Service {
  USER_SERVICE(Port.USER_SERVICE),
  CATALOG_SERVICE(Port.CATALOG_SERVICE),
  CART_SERVICE(Port.CART_SERVICE),
  ORDER_SERVICE(Port.ORDER_SERVICE),
  PAYMENT_SERVICE(Port.PAYMENT_SERVICE),
  NOTIFICATION_SERVICE(Port.NOTIFICATION_SERVICE),
  GATEWAY(Port.GATEWAY);

  private static final int MANAGEMENT_DISTANCE = 10_000;

  private final Port port;

  Service(Port port) {
    this.port = port;
  }

  /** The Maven module, and the name in command lines, pid files and logs. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Port port() {
    return port;
  }

  /** Where its health and its metrics are, as {@code service-starter} has it by default. */
  public int managementPort(Ports numbers) {
    return numbers.get(port) + MANAGEMENT_DISTANCE;
  }

  /** Whether it says of itself that it can take requests. */
  public boolean isReady(Ports numbers) {
    return Probe.http(managementPort(numbers), "/actuator/health/readiness");
  }

  public static Optional<Service> named(String id) {
    return Arrays.stream(values()).filter(service -> service.id().equals(id)).findFirst();
  }

  /** All but the gateway: customers are let in when everything behind the door is ready. */
  public static List<Service> behindGateway() {
    return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
  }
}
