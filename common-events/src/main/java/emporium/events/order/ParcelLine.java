package emporium.events.order;

import java.util.List;
import java.util.UUID;

/**
 * Units of an order line that are in a parcel.
 *
 * @param title as it was described when the order was placed, like the options
 */
public record ParcelLine(
    UUID orderLineId,
    String sku,
    String title,
    List<OrderLine.ChosenOption> options,
    int quantity) {}
