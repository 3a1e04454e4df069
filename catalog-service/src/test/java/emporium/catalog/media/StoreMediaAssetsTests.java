package emporium.catalog.media;

import static emporium.catalog.media.MediaFixtures.lamp;
import static emporium.catalog.media.MediaFixtures.png;
import static emporium.catalog.media.MediaFixtures.svg;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogFixtures;
import emporium.catalog.media.StoreMediaAssets.Outcome;
import emporium.catalog.media.StoreMediaAssets.Result;
import emporium.catalog.media.StoreMediaAssets.Upload;
import emporium.starter.audit.Audit.Change;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

class StoreMediaAssetsTests {

  private static final String SVG = "image/svg+xml";
  private static final String PNG = "image/png";

  private final InMemoryMediaAssets media = new InMemoryMediaAssets();
  private final List<Change> audited = new ArrayList<>();
  private final StoreMediaAssets storeMediaAssets =
      new StoreMediaAssets(
          media,
          audited::add,
          TransactionOperations.withoutTransaction(),
          CatalogFixtures.settings(),
          Clock.systemUTC());

  private Outcome store(String name, String contentType, byte[] content) {
    return storeMediaAssets
        .store(List.of(new Upload(name, contentType, content)))
        .getFirst()
        .outcome();
  }

  @Test
  void aNameStandsForOnePictureForEver() {
    assertThat(store("lamp.svg", SVG, lamp())).isEqualTo(new Outcome.Stored());
    assertThat(store("lamp.svg", SVG, lamp())).isEqualTo(new Outcome.AlreadyStored());
    assertThat(store("lamp.svg", SVG, svg("<g/>"))).isEqualTo(new Outcome.NameTaken());
  }

  @Test
  void whatWasSentIsRecognisedThoughLessOfItIsKept() {
    byte[] sent = svg("<!-- at home --><circle r=\"9\"/>");

    assertThat(store("lamp.svg", SVG, sent)).isEqualTo(new Outcome.Stored());

    assertThat(media.findByName("lamp.svg").orElseThrow().content()).isEqualTo(lamp());
    assertThat(store("lamp.svg", SVG, sent)).isEqualTo(new Outcome.AlreadyStored());
  }

  @Test
  void endingTypeAndContentHaveToAgree() {
    assertThat(store("lamp.png", PNG, png(4, 4))).isEqualTo(new Outcome.Stored());
    assertThat(store("lamp-2.png", PNG, lamp())).isEqualTo(new Outcome.NotThatType());
    assertThat(store("lamp.jpg", PNG, png(4, 4))).isEqualTo(new Outcome.NotThatType());
  }

  @Test
  void aPageBehindTheSignatureOfAPictureIsRefused() {
    byte[] page =
        "\u0089PNG\r\n\u001a\n<html><script>alert(1)</script></html>"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(store("lamp.png", PNG, page)).isEqualTo(new Outcome.NotThatType());
  }

  @Test
  void largePicturesAreRefused() {
    byte[] large = svg("<!--" + "x".repeat(2 << 20) + "-->");

    assertThat(store("lamp.svg", SVG, large)).isEqualTo(new Outcome.TooLarge(2 << 20));
    assertThat(store("lamp.png", PNG, png(9_000, 1_000)))
        .isEqualTo(new Outcome.TooManyPixels(8_000_000));
  }

  @Test
  void oneThatIsRefusedStopsNoOther() {
    List<Result> results =
        storeMediaAssets.store(
            List.of(
                Upload.named("bell.svg", svg("<script>alert(1)</script>")),
                Upload.named("lamp.svg", lamp())));

    assertThat(results)
        .containsExactly(
            new Result("bell.svg", new Outcome.Unsafe()),
            new Result("lamp.svg", new Outcome.Stored()));
    assertThat(media.names()).containsExactly("lamp.svg");
    assertThat(audited).extracting(Change::entityId).containsExactly("lamp.svg");
  }
}
