/** Money. A module, because the event contracts are one and need it. */
module emporium.money {
  requires static transitive org.jspecify;
  requires static jakarta.persistence;

  exports emporium.money;

  opens emporium.money;
}
