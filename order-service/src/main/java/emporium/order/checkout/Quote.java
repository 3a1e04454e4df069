package emporium.order.checkout;

import emporium.order.order.OrderLine;
import emporium.order.order.Totals;
import java.util.List;

/** What a cart costs now. */
public record Quote(List<OrderLine> lines, Totals totals) {}
