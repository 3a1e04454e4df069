package emporium.test.store;

/** The kinds of backing services. */
public enum Store {
  MYSQL,
  REDIS,
  MONGODB,
  KAFKA,
  ELASTICSEARCH,
  MAIL
}
