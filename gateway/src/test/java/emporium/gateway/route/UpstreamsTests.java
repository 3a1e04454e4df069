package emporium.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import emporium.starter.problem.ProblemWriter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

class UpstreamsTests {

  private final Upstreams upstreams =
      new Upstreams(new Refusals(mock(ProblemWriter.class)), new SimpleMeterRegistry());
  private final AtomicInteger calls = new AtomicInteger();

  @Test
  void aReadFindsTheInstanceThatIsBack() throws Exception {
    ServerResponse response =
        upstreams.call(
            "catalog",
            request("GET"),
            _ -> {
              if (calls.incrementAndGet() == 1) {
                throw refused();
              }
              return ServerResponse.ok().build();
            });

    assertThat(response.statusCode().value()).isEqualTo(200);
    assertThat(calls).hasValue(2);
  }

  @Test
  void aReadThatTakesTooLongIsNotRepeated() throws Exception {
    ServerResponse response =
        upstreams.call(
            "catalog",
            request("GET"),
            _ -> {
              calls.incrementAndGet();
              throw new ResourceAccessException("", new SocketTimeoutException());
            });

    assertThat(response.statusCode().value()).isEqualTo(503);
    assertThat(calls).hasValue(1);
  }

  @Test
  void aServiceThatFailsIsLeftAloneAndTheOthersAreNot() throws Exception {
    for (int i = 0; i < 10; i++) {
      upstreams.call("order", request("POST"), _ -> fail());
    }
    int before = calls.get();

    ServerResponse response = upstreams.call("order", request("POST"), _ -> fail());

    assertThat(response.statusCode().value()).isEqualTo(503);
    assertThat(calls).hasValue(before);
    assertThat(
            upstreams
                .call("cart", request("POST"), _ -> ServerResponse.ok().build())
                .statusCode()
                .value())
        .isEqualTo(200);
  }

  @Test
  void aServiceIsNotToBlameForACrowd() throws Exception {
    for (int i = 0; i < 20; i++) {
      ServerResponse response =
          upstreams.call(
              "payment",
              request("GET"),
              _ -> {
                calls.incrementAndGet();
                throw new ResourceAccessException("", new ConnectionRequestTimeoutException());
              });
      assertThat(response.statusCode().value()).isEqualTo(503);
    }

    assertThat(calls).hasValue(20);
    assertThat(
            upstreams
                .call("payment", request("GET"), _ -> ServerResponse.ok().build())
                .statusCode()
                .value())
        .isEqualTo(200);
  }

  private ServerResponse fail() {
    calls.incrementAndGet();
    throw refused();
  }

  private static ResourceAccessException refused() {
    return new ResourceAccessException("", new ConnectException());
  }

  private static ServerRequest request(String method) {
    return ServerRequest.create(new MockHttpServletRequest(method, "/api/anything"), List.of());
  }
}
