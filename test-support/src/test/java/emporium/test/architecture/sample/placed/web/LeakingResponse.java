package emporium.test.architecture.sample.placed.web;

import emporium.test.architecture.sample.placed.PlacedOrder;
import java.util.List;

public record LeakingResponse(List<PlacedOrder> orders) {}
