package emporium.catalog.media;

import static emporium.catalog.media.MediaFixtures.svg;
import static org.assertj.core.api.Assertions.assertThat;

import emporium.catalog.CatalogApi;
import emporium.catalog.CatalogApi.Answer;
import emporium.catalog.CatalogServiceTest;
import emporium.catalog.media.MediaFixtures.Tar;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CatalogServiceTest
class MediaIT {

  private static final byte[] LAMP = MediaFixtures.lamp();

  @LocalServerPort int port;

  private CatalogApi api;
  private final String name = "lamp-" + UUID.randomUUID();

  @BeforeEach
  void connect() {
    api = new CatalogApi(port);
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
  void namesArePlain() {
    assertThat(api.putPicture("Lamp.svg", "image/svg+xml", LAMP).problem())
        .isEqualTo("/problems/invalid-request");
  }

  @Test
  void everyRefusalIsAProblemOfItsOwn() {
    api.putPicture(name + ".svg", "image/svg+xml", LAMP);
    byte[] page = svg("<script>alert(1)</script>");
    byte[] large = svg("<!--" + "x".repeat(70_000) + "-->");

    assertThat(api.putPicture(name + ".svg", "image/svg+xml", LAMP).status()).isEqualTo(204);
    assertProblem(
        api.putPicture(name + ".svg", "image/svg+xml", svg("<g/>")), 409, "media-name-taken");
    assertProblem(api.putPicture(name + "-2.svg", "image/svg+xml", page), 422, "media-unsafe");
    assertThat(api.get("/api/media/" + name + "-2.svg").status()).isEqualTo(404);
    assertProblem(api.putPicture(name + "-2.svg", "image/svg+xml", large), 413, "media-too-large");
    assertProblem(api.putPicture(name + ".png", "image/png", LAMP), 415, "media-type-mismatch");
    assertThat(api.putPicture(name + ".html", "text/html", LAMP).status()).isEqualTo(415);
    Answer wide = api.putPicture(name + ".png", "image/png", MediaFixtures.png(9_000, 1_000));
    assertProblem(wide, 413, "media-too-large");
    assertThat(wide.json().at("/detail").asString()).contains("8 million pixels");
  }

  private static void assertProblem(Answer answer, int status, String type) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.problem()).isEqualTo("/problems/" + type);
  }

  @Test
  void anArchiveIsStoredPictureByPicture() {
    byte[] archive =
        new Tar()
            .with(name + ".svg", LAMP)
            .with(name + "-2.svg", svg("<script>alert(1)</script>"))
            .bytes();

    JsonNode pictures = api.sendArchive(archive).json().at("/pictures");

    assertThat(pictures).hasSize(2);
    assertThat(pictures.at("/0/name").asString()).isEqualTo(name + ".svg");
    assertThat(pictures.at("/0/status").asString()).isEqualTo("STORED");
    assertThat(pictures.at("/1/status").asString()).isEqualTo("REFUSED");
    assertThat(pictures.at("/1/problem/type").asString()).isEqualTo("/problems/media-unsafe");
    assertThat(pictures.at("/1/problem/status").asInt()).isEqualTo(422);
    assertThat(api.get("/api/media/" + name + ".svg").bytes()).isEqualTo(LAMP);
    assertThat(api.get("/api/media/" + name + "-2.svg").status()).isEqualTo(404);
    assertThat(api.sendArchive(archive).json().at("/pictures/0/status").asString())
        .isEqualTo("ALREADY_STORED");
  }

  @Test
  void anArchiveThatIsNoneIsRefusedWhole() {
    byte[] archive = new Tar().with(name + ".svg", LAMP).with("../" + name + ".svg", LAMP).bytes();
    byte[] large = new Tar().with(name + ".svg", new byte[300_000]).bytes();

    assertProblem(api.sendArchive(archive), 400, "media-archive-invalid");
    assertProblem(api.sendArchive(Arrays.copyOf(archive, 1_024)), 400, "media-archive-invalid");
    assertProblem(api.sendArchive(large), 413, "media-archive-too-large");
    assertThat(api.get("/api/media/" + name + ".svg").status()).isEqualTo(404);
  }

  @Test
  void twoRequestsMayStoreTheSamePicturesAtOnce() throws Exception {
    var tar = new Tar();
    for (int i = 0; i < 40; i++) {
      tar.with(name + "-" + i + ".svg", LAMP);
    }
    byte[] archive = tar.bytes();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> answers =
          threads.invokeAll(Collections.nCopies(4, () -> api.sendArchive(archive)));
      for (Future<Answer> answer : answers) {
        assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
        assertThat(answer.get().body()).doesNotContain("REFUSED");
      }
    }
  }
}
