package emporium.gateway.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.EmptyBuckets;
import emporium.gateway.GatewayTest;
import emporium.gateway.ratelimit.TokenBuckets.Limit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

@GatewayTest
@ExtendWith(EmptyBuckets.class)
class RateLimitIT {

  @LocalServerPort int port;
  @Autowired TokenBuckets buckets;

  @Test
  void registeringTooOftenIsRefusedForAWhile() {
    var browser = new Browser(port);
    HttpResponse<String> response = browser.post("/api/accounts", "{}");
    int allowed = 0;
    while (response.statusCode() == 200 && ++allowed < 100) {
      response = browser.post("/api/accounts", "{}");
    }

    // On a slow machine the bucket gets another token or two meanwhile.
    assertThat(allowed).isBetween(10, 15);
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(Browser.problemOf(response)).isEqualTo("/problems/too-many-requests");
    assertThat(Integer.parseInt(response.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 6);
    // Another bucket, another limit.
    assertThat(browser.get("/api/products").statusCode()).isEqualTo(200);
  }

  @Test
  void signingInTooOftenIsRefusedWithAPage() {
    var browser = new Browser(port);
    HttpResponse<String> response = browser.postForged("/sign-in", "{}", "Accept", "text/html");
    int allowed = 0;
    while (response.statusCode() == 200 && ++allowed < 100) {
      response = browser.postForged("/sign-in", "{}", "Accept", "text/html");
    }

    assertThat(allowed).isBetween(20, 30);
    assertThat(response.statusCode()).isEqualTo(429);
    assertThat(response.body()).contains("Too many requests", "Back to the shop");
  }

  @Test
  void aBucketRefillsWithTime() {
    var limit = new Limit("test-" + UUID.randomUUID(), 2, Duration.ofMillis(600));

    assertThat(buckets.take(limit, "me")).isZero();
    assertThat(buckets.take(limit, "me")).isZero();
    Duration wait = buckets.take(limit, "me");
    assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofMillis(300));
    assertThat(buckets.take(limit, "somebody else")).isZero();

    org.awaitility.Awaitility.await()
        .atMost(Duration.ofSeconds(2))
        .until(() -> buckets.take(limit, "me").isZero());
  }

  @Test
  void withoutRedisNothingIsLimited() {
    var nowhere = new LettuceConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", 1));
    nowhere.afterPropertiesSet();
    nowhere.start();
    var withoutRedis = new TokenBuckets(new StringRedisTemplate(nowhere));

    assertThat(withoutRedis.take(new Limit("any", 1, Duration.ofMinutes(1)), "me")).isZero();
    nowhere.destroy();
  }
}
