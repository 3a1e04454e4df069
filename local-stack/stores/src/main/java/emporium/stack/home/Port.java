package emporium.stack.home;

/** Every port the platform listens on, with the default a developer sees. */
public enum Port {
  MYSQL(13306),
  REDIS(16379),
  REDIS_CACHE(16380),
  MONGODB(17017),
  KAFKA(19092),
  KAFKA_CONTROLLER(19093),
  ELASTICSEARCH(19200),
  SMTP(11025),
  MAIL_WEB(18025),
  GATEWAY(8080),
  USER_SERVICE(8081),
  CATALOG_SERVICE(8082),
  CART_SERVICE(8083),
  ORDER_SERVICE(8084),
  PAYMENT_SERVICE(8085),
  NOTIFICATION_SERVICE(8086);

  private final int usual;

  Port(int usual) {
    this.usual = usual;
  }

  public int usual() {
    return usual;
  }

  /**
   * The environment variable that sets this port alone, for example {@code EMPORIUM_PORT_REDIS}.
   */
  public String variable() {
    return "EMPORIUM_PORT_" + name();
  }
}
