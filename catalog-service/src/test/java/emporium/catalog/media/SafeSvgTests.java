package emporium.catalog.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeSvgTests {

  private static String copyOf(String content) throws UnfitPicture {
    CleanPicture copy =
        SafeSvg.copy(
            ("<svg xmlns=\"http://www.w3.org/2000/svg\""
                    + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " xmlns:ink=\"http://www.inkscape.org/namespaces/inkscape\">"
                    + content
                    + "</svg>")
                .getBytes(StandardCharsets.UTF_8));
    return new String(copy.content(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Lamp &amp; 💡</title><circle r=\"4\" fill=\"#fff\"></circle>",
        "<defs><linearGradient id=\"g\"></linearGradient></defs><rect fill=\"url(#g)\"></rect>",
        "<use href=\"#g\"></use>",
        "<style type=\"text/css\">.a{fill:url(#g);stroke:rgb(1,2,3)} #b g{opacity:.5}</style>",
        "<g transform=\"rotate(-38 200 200)\" style=\"fill:#fff;stroke-width:2px\"></g>",
        "<path d=\"M148 140h104l28 158q2 24-22 24H142q-24 0-22-24z\" fill=\"none\"></path>"
      })
  void drawingsAreCopied(String content) throws UnfitPicture {
    assertThat(copyOf(content))
        .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<g onload=\"alert(1)\"/>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<use xlink:href=\" javascript:alert(1)\"/>",
        "<foreignObject><p/></foreignObject>",
        "<image href=\"https://tracker.example/p.png\"/>",
        "<image href=\"data:image/png;base64,AAAA\"/>",
        "<use href=\"https://elsewhere.example/x.svg#y\"/>",
        "<style>@import 'https://elsewhere.example/x.css';</style>",
        "<style>.a{fill:u<!-- -->rl(https://elsewhere.example)}</style>",
        "<style><g/>@import 'x'</style>",
        "<style>.a{background:url(#g)}</style>",
        "<style>.a{fill:\\75rl(//elsewhere.example)}</style>",
        "<style>.a{fill:red</style>",
        "<rect fill=\"url(https://elsewhere.example/x)\"/>",
        "<rect fill=\"url(&#34;//elsewhere.example/x&#34;)\"/>",
        "<rect style=\"fill:image-set('//elsewhere.example')\"/>",
        "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/>",
        "<g>"
      })
  void programsAreRefused(String content) {
    assertThatExceptionOfType(UnfitPicture.class)
        .isThrownBy(() -> copyOf(content))
        .extracting(UnfitPicture::reason)
        .isEqualTo(UnfitPicture.Reason.UNSAFE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<SCRIPT xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</SCRIPT>",
        "<metadata><where>52.5,13.4</where></metadata>",
        "<ink:view ink:zoom=\"2\"><g/></ink:view>",
        "<!-- made at home -->",
        "<?xml-stylesheet href=\"x.css\"?>"
      })
  void whatDrawsNothingIsLeftOut(String content) throws UnfitPicture {
    assertThat(copyOf(content + "<g ink:label=\"x\" data-name=\"y\"/>"))
        .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></g></svg>");
  }

  @Test
  void nothingHidesBetweenTheMarksOfAComment() throws UnfitPicture {
    assertThat(copyOf("<style>.a{font-family:\"/*\"} @import 'x'; .b{font-family:\"*/\"}</style>"))
        .doesNotContain("@import");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html/>",
        "<svg/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&x;</text></svg>"
      })
  void whatIsNoSvgIsRefused(String content) {
    assertThatExceptionOfType(UnfitPicture.class)
        .isThrownBy(() -> SafeSvg.copy(content.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "viewBox=\"0 0 400 300\";400;300",
        "viewBox=\"-1.5,0 12.6 8\";13;8",
        "viewBox=\"0 0 1\";300;150",
        "version=\"1.1\";300;150"
      })
  void aDrawingHasTheProportionsOfItsViewBox(String attribute, int width, int height)
      throws UnfitPicture {
    String svg = "<svg xmlns='http://www.w3.org/2000/svg' %s/>".formatted(attribute);

    CleanPicture picture = SafeSvg.copy(svg.getBytes(StandardCharsets.UTF_8));

    assertThat(picture.width()).isEqualTo(width);
    assertThat(picture.height()).isEqualTo(height);
  }
}
