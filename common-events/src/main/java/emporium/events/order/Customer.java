package emporium.events.order;

import java.util.UUID;

/**
 * Who buys, by id alone. Names and addresses are in {@link OrderContactChanged}, which can be
 * erased.
 *
 * @param customerId the account's id, or the id a guest buys under
 * @param kind {@code ACCOUNT} or {@code GUEST}
 */
public record Customer(UUID customerId, String kind) {}
