package emporium.starter;

import emporium.events.Topics;
import emporium.events.order.OrderEvent;
import emporium.starter.inbox.Inbox;
import emporium.starter.kafka.NotYetPossible;
import emporium.starter.kafka.Received;
import emporium.starter.kafka.UnprocessableEvent;
import emporium.starter.problem.OpaqueToken;
import emporium.starter.security.CurrentUser;
import emporium.starter.security.Permission;
import emporium.starter.security.ResourceServer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.MediaType;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service there can be. */
@SpringBootApplication
public class TestApplication {

  @Bean
  SecurityFilterChain security(ResourceServer server, HttpSecurity http) {
    return server.secure(
        http,
        requests ->
            requests
                .requestMatchers("/api/open")
                .permitAll()
                .requestMatchers("/api/scoped")
                .hasAuthority(Permission.CARTS_READ.authority())
                .requestMatchers("/api/backoffice/things")
                .hasAuthority(Permission.CATALOG_WRITE.authority()));
  }

  /** Records the events it got and fails as often as it is asked to. */
  @Component
  public static class Listener {

    public final List<UUID> effects = new CopyOnWriteArrayList<>();
    public final AtomicInteger failures = new AtomicInteger();
    public final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    public final Set<UUID> wrong = ConcurrentHashMap.newKeySet();

    private final Inbox inbox;

    Listener(Inbox inbox) {
      this.inbox = inbox;
    }

    @KafkaListener(topics = Topics.ORDER_EVENTS)
    void on(Received<OrderEvent> received) {
      inbox.once(
          received,
          event -> {
            if (waiting.contains(event.orderId())) {
              throw new NotYetPossible("asked to wait");
            }
            if (wrong.contains(event.orderId())) {
              throw new UnprocessableEvent("said to be wrong");
            }
            if (failures.getAndDecrement() > 0) {
              throw new IllegalStateException("asked to fail");
            }
            effects.add(event.orderId());
          });
    }
  }

  @RestController
  static class Api {

    record Thing(@NotBlank String name, List<@Valid Part> parts) {}

    record Part(@Min(1) int quantity) {}

    @GetMapping("/api/open")
    String open(@RequestParam @Min(1) int size) {
      if (size == 14) {
        throw new IllegalStateException(new QueryTimeoutException("the store's own secret"));
      }
      if (size == 13) {
        throw new IllegalStateException("secret of the implementation");
      }
      return "open";
    }

    @GetMapping({"/api/scoped", "/api/backoffice/things", "/api/backoffice/unlisted"})
    String guarded() {
      return "guarded";
    }

    @GetMapping("/api/me")
    CurrentUser.Person me(CurrentUser.Person who) {
      return who;
    }

    @PostMapping("/api/things")
    Thing create(@Valid @RequestBody Thing thing) {
      return thing;
    }

    enum Colour {
      RED,
      BLUE
    }

    record Sample(
        @Nullable Integer count,
        @Nullable Long price,
        @Nullable BigDecimal weight,
        @Nullable Boolean gift,
        @Nullable Colour colour,
        @Nullable UUID id,
        @Nullable Instant at,
        @Nullable String text,
        @Nullable List<String> tags,
        @Nullable Map<String, String> labels) {}

    @PostMapping("/api/samples")
    Sample sample(@RequestBody Sample sample) {
      return sample;
    }

    @GetMapping("/api/samples/{id}")
    String byId(
        @PathVariable UUID id,
        @CookieValue(required = false) @Nullable String cart,
        @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
      return id + " " + cart;
    }

    @GetMapping("/api/samples/named/{name}")
    String byName(
        @PathVariable @OpaqueToken String name, @RequestParam(required = false) String q) {
      return name + q;
    }

    @PostMapping(path = "/api/forms", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String form(@RequestParam String name) {
      return name;
    }
  }
}
