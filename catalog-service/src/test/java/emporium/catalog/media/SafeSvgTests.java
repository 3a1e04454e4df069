package emporium.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTests {

  private static boolean isSafe(String content) {
    return SafeSvg.isSafe(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                + content
                + "</svg>")
            .getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Lamp</title><circle r=\"4\" fill=\"#fff\"/>",
        "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\"/>",
        "<use href=\"#g\"/><use xlink:href=\"#g\"/>",
        "<style>.a{fill:url(#g)}</style>",
        "<image href=\"data:image/png;base64,iVBORw0KGgo=\"/>"
      })
  void drawingsAreSafe(String content) {
    assertThat(isSafe(content)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</SCRIPT>",
        "<g onload=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<a xlink:href=\" javascript:alert(1)\"/>",
        "<foreignObject><p/></foreignObject>",
        "<image href=\"https://tracker.example/p.png\"/>",
        "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
        "<use href=\"https://elsewhere.example/x.svg#y\"/>",
        "<style>@import 'https://elsewhere.example/x.css';</style>",
        "<rect fill=\"url(https://elsewhere.example/x)\"/>",
        "<rect style=\"background:url('//elsewhere.example')\"/>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>",
        "<?xml-stylesheet href=\"x.css\"?>",
        "<g>"
      })
  void programsAreNot(String content) {
    assertThat(isSafe(content)).isFalse();
  }

  @Test
  void whatIsNoSvgIsNotSafe() {
    assertThat(SafeSvg.isSafe("<html/>".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(SafeSvg.isSafe(new byte[0])).isFalse();
    assertThat(
            SafeSvg.isSafe(
                """
                <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>
                """
                    .getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void theDemoPicturesAreSafe() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("demo/pictures"))) {
      List<Path> pictures = files.toList();
      assertThat(pictures).hasSizeGreaterThanOrEqualTo(320);
      for (Path picture : pictures) {
        assertThat(SafeSvg.isSafe(Files.readAllBytes(picture))).as(picture.toString()).isTrue();
      }
    }
  }
}
