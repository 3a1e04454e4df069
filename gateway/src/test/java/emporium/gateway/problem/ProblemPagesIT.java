package emporium.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.Browser;
import emporium.gateway.GatewayTest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayTest
class ProblemPagesIT {

  @LocalServerPort int port;

  @Test
  void aProblemSaysWhereItIsDescribed() {
    var browser = new Browser(port);
    String type = Browser.problemOf(browser.get("/api/orders"));

    HttpResponse<String> response = browser.open(type);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    Document page = Jsoup.parse(response.body());
    assertThat(page.expectFirst("h1").text()).isEqualTo("Authentication is required");
    assertThat(page.select("dd").eachText())
        .contains("/problems/unauthenticated", "401 Unauthorized");
    assertThat(page.select("style, script, [style]")).isEmpty();
  }

  @Test
  void allAreListedAndLeadToTheirPages() {
    var browser = new Browser(port);

    Document list = Jsoup.parse(browser.open("/problems").body());

    assertThat(list.select("li a").eachAttr("href"))
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates()
        .allSatisfy(address -> assertThat(browser.open(address).statusCode()).isEqualTo(200));
  }

  @Test
  void aTypeThatStandsForAStatusIsDescribedToo() {
    var browser = new Browser(port);

    assertThat(browser.open("/problems/method-not-allowed").body()).contains("405");
    assertThat(browser.open("/problems/ok").statusCode()).isEqualTo(404);
    assertThat(browser.open("/problems/no-such-type").statusCode()).isEqualTo(404);
  }
}
