package emporium.catalog.media.web;

import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.catalog.media.Rendition;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/**
 * A picture as {@code <img src srcset width height alt>} takes it.
 *
 * @param path of its widest rendition, below the public address
 * @param width of that rendition, in pixels
 * @param renditions every width there is, the narrowest first
 */
@Schema(name = "Picture")
public record PictureResponse(
    String path,
    int width,
    int height,
    String alternativeText,
    List<RenditionResponse> renditions) {

  @Schema(name = "Rendition")
  public record RenditionResponse(String path, int width) {}

  /**
   * @param otherwise the alternative text of a picture that has none of its own
   */
  public static PictureResponse of(Picture picture, String otherwise, Locale locale) {
    Rendition widest = picture.widest();
    return new PictureResponse(
        widest.path(),
        widest.width(),
        widest.height(),
        picture.alternativeText().isEmpty()
            ? otherwise
            : Localized.in(picture.alternativeText(), locale),
        picture.renditions().stream()
            .map(rendition -> new RenditionResponse(rendition.path(), rendition.width()))
            .toList());
  }
}
