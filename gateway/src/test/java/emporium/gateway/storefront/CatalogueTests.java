package emporium.gateway.storefront;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import emporium.gateway.TestSettings;
import emporium.gateway.language.Language;
import emporium.gateway.storefront.Answer.Absent;
import emporium.gateway.storefront.Answer.Found;
import emporium.gateway.storefront.Answer.Moved;
import emporium.gateway.storefront.Answer.Withdrawn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.client.RestClient;

class CatalogueTests {

  @RegisterExtension
  static final WireMockExtension SERVICE =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.options().dynamicPort())
          .build();

  private final Catalogue catalogue = waiting(Duration.ofSeconds(10));

  private static Catalogue waiting(Duration patience) {
    return new Catalogue(
        TestSettings.of("http://localhost:8080", SERVICE.baseUrl(), patience),
        RestClient.builder(),
        new SimpleMeterRegistry());
  }

  @Test
  void anAnswerIsInTheLanguageAskedForAndKept() {
    SERVICE.stubFor(
        get("/api/products/trail-boot")
            .withHeader("Accept-Language", equalTo("de"))
            .willReturn(okJson(CatalogueJson.TRAIL_BOOT)));

    for (int i = 0; i < 3; i++) {
      assertThat(catalogue.product(Language.GERMAN, "trail-boot"))
          .isInstanceOfSatisfying(
              Found.class,
              found -> assertThat(found.value().toString()).contains("Trail Boot", "\"version\""));
    }

    SERVICE.verify(1, getRequestedFor(urlEqualTo("/api/products/trail-boot")));
  }

  @Test
  void manyPagesAskOnce() throws InterruptedException {
    SERVICE.stubFor(
        get("/api/products/trail-boot")
            .willReturn(okJson(CatalogueJson.TRAIL_BOOT).withFixedDelay(100)));
    var done = new CountDownLatch(50);

    IntStream.range(0, 50)
        .forEach(_ ->
            Thread.startVirtualThread(() -> {
              if (catalogue.product(Language.ENGLISH, "trail-boot") instanceof Found) {
                done.countDown();
              }
            }));

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    SERVICE.verify(1, getRequestedFor(urlEqualTo("/api/products/trail-boot")));
  }

  @Test
  void whatIsNotThereIsSaid() {
    SERVICE.stubFor(get("/api/products/none").willReturn(aResponse().withStatus(404)));
    SERVICE.stubFor(get("/api/products/gone").willReturn(aResponse().withStatus(410)));
    SERVICE.stubFor(
        get("/api/products/old")
            .willReturn(
                aResponse().withStatus(301).withHeader("Location", "/api/products/new?locale=de")));

    assertThat(catalogue.product(Language.ENGLISH, "none")).isEqualTo(new Absent<>());
    assertThat(catalogue.product(Language.ENGLISH, "gone")).isEqualTo(new Withdrawn<>());
    assertThat(catalogue.product(Language.ENGLISH, "old")).isEqualTo(new Moved<>("new"));
  }

  @Test
  void aSlowAnswerServesTheNextPage() {
    SERVICE.stubFor(
        get("/api/products/slow").willReturn(okJson(CatalogueJson.TRAIL_BOOT).withFixedDelay(900)));

    Catalogue impatient = waiting(Duration.ofMillis(300));

    assertThatExceptionOfType(CatalogueUnavailable.class)
        .isThrownBy(() -> impatient.product(Language.ENGLISH, "slow"));
    await()
        .atMost(Duration.ofSeconds(5))
        .ignoreExceptions()
        .until(() -> impatient.product(Language.ENGLISH, "slow") instanceof Found);
    SERVICE.verify(1, getRequestedFor(urlEqualTo("/api/products/slow")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{}",
        "{\"title\": \"only\"}",
        "{\"slug\": \"s\", \"title\": null, \"variants\": []}"
      })
  void anAnswerThatCannotBeReadIsNone(String body) {
    SERVICE.stubFor(get("/api/products/odd").willReturn(okJson(body)));

    assertUnavailable("odd");
  }

  @Test
  void aServiceThatFailsIsLeftAlone() {
    SERVICE.stubFor(
        get(urlPathMatching("/api/products/.*"))
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

    IntStream.range(0, 30).forEach(i -> assertUnavailable("down-" + i));

    SERVICE.verify(10, getRequestedFor(urlPathMatching("/api/products/.*")));
  }

  private void assertUnavailable(String slug) {
    assertThatExceptionOfType(CatalogueUnavailable.class)
        .isThrownBy(() -> catalogue.product(Language.ENGLISH, slug));
  }
}
