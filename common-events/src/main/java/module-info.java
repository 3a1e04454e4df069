/**
 * The event contracts. A module, because Java lets a sealed hierarchy span packages only inside a
 * named one.
 */
module emporium.events {
  requires transitive emporium.money;
  requires static transitive org.jspecify;

  exports emporium.events;
  exports emporium.events.cart;
  exports emporium.events.order;
  exports emporium.events.payment;
  exports emporium.events.product;
  exports emporium.events.user;
}
