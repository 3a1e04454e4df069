package emporium.test.architecture.sample.placed.web;

import emporium.test.architecture.sample.placed.PlacedOrder;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class LeakingController {

  @GetMapping("/orders")
  List<PlacedOrder> orders() {
    return List.of();
  }
}
