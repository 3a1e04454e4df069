package emporium.gateway.route;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.GatewayTest;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends: never the gateway's own error, and no stack trace in the log. */
@GatewayTest
@ExtendWith(OutputCaptureExtension.class)
class OddRequestsIT {

  private static final List<String> PATHS =
      List.of(
          "/",
          "/cart",
          "/p/x",
          "/assets/x.js",
          "/gateway/page.css",
          "/api/session",
          "/session/sign-in",
          "/session/callback",
          "/session/unknown",
          "/sign-in",
          "/oauth2/authorize",
          "/docs",
          "/docs/openapi/gateway",
          "/swagger-ui/index.html",
          "/webjars/x",
          "/actuator/health",
          "/api/products",
          "/api/search",
          "/api/media/x",
          "/api/cart",
          "/api/orders",
          "/api/payments/1",
          "/pay/sandbox");

  private static final List<String> ENDINGS =
      List.of(
          "/😀",
          "/%F0%9F%98%80",
          "/é",
          "/%C3%A9",
          "/%FF",
          "/%",
          "/%zz",
          "/%00",
          "/%0d%0aX: y",
          "/..%2f",
          "/a\\b",
          "/;x=y",
          "/%7B%7D/{x}",
          "//x",
          "?q=%FF",
          "?%",
          "?q=%",
          "?q=%zz",
          "?q=%00",
          "?q=é",
          "?token=%C3%A9",
          "?token=é",
          "?q={x}|\"<>",
          "?return=%FF&return=%00",
          "?code=x&state=%FF",
          "?error=%0d%0a&state=é",
          "?=&&=&?",
          "?" + "a=b&".repeat(1200));

  @LocalServerPort int port;

  @Test
  void areNeverTheGatewaysFault(CapturedOutput output) throws IOException {
    for (String path : PATHS) {
      for (String ending : ENDINGS) {
        String target = path + ending;
        assertThat(status("GET", target, "")).as("GET " + target).isBetween(200, 499);
      }
    }
    assertThat(output).doesNotContain("\tat ");
  }

  @Test
  void norAreOddHeaders(CapturedOutput output) throws IOException {
    List<String> headers =
        List.of(
            "Cookie: cart=%%%",
            "Cookie: SESSION=%%%",
            "Cookie: SESSION=é",
            "Cookie: SESSION=////",
            "Cookie: XSRF-TOKEN=é; =; ;;; SIGNIN",
            "Cookie: BROWSER=\"a b\"",
            "Cookie: " + "a=b; ".repeat(300),
            "Accept: é",
            "Accept: */*/*",
            "Accept-Language: é;q=x",
            "Content-Type: */*",
            "Content-Type: é",
            "If-None-Match: é",
            "If-None-Match: W/",
            "If-Modified-Since: yesterday",
            "If-Match: *,,é",
            "Range: bytes=x-y",
            "Range: bytes=5-1",
            "Range: bytes=" + "0-1,".repeat(200) + "0-1",
            "Origin: é",
            "Origin: null",
            "Referer: ::::",
            "Authorization: é",
            "Authorization: Bearer é",
            "Authorization: Basic %",
            "X-XSRF-TOKEN: é",
            "X-Forwarded-For: garbage",
            "X-Forwarded-Port: garbage",
            "Forwarded: for=",
            "traceparent: garbage",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Expect: x",
            "Transfer-Encoding: x",
            "X-HTTP-Method-Override: DELETE");
    for (String path : PATHS) {
      for (String header : headers) {
        for (String method : List.of("GET", "POST")) {
          assertThat(status(method, path, header))
              .as(method + " " + path + " " + header)
              .satisfiesAnyOf(
                  s -> assertThat(s).isBetween(200, 499),
                  // Tomcat's word for a transfer encoding it does not know
                  s -> assertThat(s).isEqualTo(501));
        }
      }
    }
    assertThat(output).doesNotContain("\tat ");
  }

  private int status(String method, String target, String header) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      String length =
          "POST".equals(method) && !header.startsWith("Content-L") ? "Content-Length: 0\r\n" : "";
      String request =
          method
              + " "
              + target
              + " HTTP/1.1\r\nHost: localhost\r\n"
              + length
              + (header.isEmpty() ? "" : header + "\r\n")
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      byte[] start = socket.getInputStream().readNBytes(12);
      String line = new String(start, ISO_8859_1);
      return line.startsWith("HTTP/1.1 ") ? Integer.parseInt(line.substring(9, 12)) : 0;
    }
  }
}
