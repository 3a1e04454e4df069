package emporium.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogServiceTest
class MediaIT {

  private static final byte[] LAMP = svg("<circle r=\"9\"></circle>");
  private static final byte[] PNG = png(4, 4);

  @LocalServerPort int port;

  private CatalogApi api;
  private final String name = "lamp-" + UUID.randomUUID();

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
  }

  private static byte[] png(int width, int height) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] svg(String content) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPictureIsServedForEverAndCannotAct() {
    assertThat(api.putPicture(name + ".svg", "image/svg+xml", LAMP).status()).isEqualTo(201);

    Answer picture = api.get("/api/media/" + name + ".svg");

    assertThat(picture.bytes()).isEqualTo(LAMP);
    assertThat(picture.header("Content-Type")).isEqualTo("image/svg+xml");
    assertThat(picture.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
    assertThat(picture.header("ETag")).as("weak, so that it compresses").startsWith("W/\"");
    assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(picture.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'");
    assertThat(
            api.get("/api/media/" + name + ".svg", "If-None-Match", picture.header("ETag"))
                .status())
        .isEqualTo(304);
  }

  @Test
  void aNameStandsForOnePictureForEver() {
    api.putPicture(name + ".svg", "image/svg+xml", LAMP);

    assertThat(api.putPicture(name + ".svg", "image/svg+xml", LAMP).status()).isEqualTo(204);
    assertThat(api.putPicture(name + ".svg", "image/svg+xml", svg("<g/>")).problem())
        .isEqualTo("/problems/media-name-taken");
  }

  @Test
  void scriptIsRefused() {
    Answer answer =
        api.putPicture(name + ".svg", "image/svg+xml", svg("<script>alert(1)</script>"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("/problems/media-unsafe");
    assertThat(api.get("/api/media/" + name + ".svg").status()).isEqualTo(404);
  }

  @Test
  void endingTypeAndContentHaveToAgree() {
    assertThat(api.putPicture(name + ".png", "image/png", PNG).status()).isEqualTo(201);
    assertThat(api.putPicture(name + "-2.png", "image/png", LAMP).problem())
        .isEqualTo("/problems/media-type-mismatch");
    assertThat(api.putPicture(name + ".jpg", "image/png", PNG).problem())
        .isEqualTo("/problems/media-type-mismatch");
    assertThat(api.putPicture(name + ".html", "text/html", LAMP).status()).isEqualTo(415);
  }

  @Test
  void whatIsServedIsWrittenAnewAndWhatWasSentIsRecognised() {
    byte[] sent = svg("<!-- at home --><circle r=\"9\"/>");

    assertThat(api.putPicture(name + ".svg", "image/svg+xml", sent).status()).isEqualTo(201);

    assertThat(api.get("/api/media/" + name + ".svg").bytes()).isEqualTo(LAMP);
    assertThat(api.putPicture(name + ".svg", "image/svg+xml", sent).status()).isEqualTo(204);
  }

  @Test
  void aPictureThatIsLargeOnceDecodedIsRefused() {
    Answer answer = api.putPicture(name + ".png", "image/png", png(9_000, 1_000));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().at("/detail").asString()).contains("8 million pixels");
  }

  @Test
  void aPageBehindTheSignatureOfAPictureIsRefused() {
    byte[] page =
        "\u0089PNG\r\n\u001a\n<html><script>alert(1)</script></html>"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(api.putPicture(name + ".png", "image/png", page).problem())
        .isEqualTo("/problems/media-type-mismatch");
    assertThat(api.get("/api/media/" + name + ".png").status()).isEqualTo(404);
  }

  @Test
  void namesArePlain() {
    assertThat(api.putPicture("Lamp.svg", "image/svg+xml", LAMP).problem())
        .isEqualTo("/problems/invalid-request");
  }

  @Test
  void largePicturesAreRefused() {
    byte[] large = svg("<!--" + "x".repeat(70_000) + "-->");

    Answer answer = api.putPicture(name + ".svg", "image/svg+xml", large);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("/problems/media-too-large");
  }
}
