package emporium.test.architecture.sample.placed.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

public record OrderResponse(Instant placedAt, ChronoUnit anEnum, List<Line> lines) {

  public record Line(int quantity) {}
}
