package emporium.events.order;

import emporium.events.Money;
import java.util.UUID;

/** One product of an order at the price of the moment it was placed. */
public record OrderLine(
    UUID productId, String sku, String title, Money unitPrice, int quantity, Money lineTotal) {}
