package emporium.catalog.media;

import emporium.catalog.media.UnfitPicture.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of pictures the shop takes. */
enum PictureType {
  SVG("image/svg+xml", Set.of("svg"), "") {
    @Override
    CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture {
      return SafeSvg.copy(content);
    }
  },
  WEBP("image/webp", Set.of("webp"), "RIFF") {
    @Override
    CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture {
      return WebP.copy(content, mostPixels);
    }
  },
  PNG("image/png", Set.of("png"), "\u0089PNG\r\n\u001a\n") {
    @Override
    CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture {
      return Bitmap.read("png", content, mostPixels).encode();
    }
  },
  JPEG("image/jpeg", Set.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff") {
    @Override
    CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture {
      return Bitmap.read("jpeg", content, mostPixels).encode();
    }
  };

  private final String contentType;
  private final Set<String> endings;
  private final byte[] signature;

  PictureType(String contentType, Set<String> endings, String signature) {
    this.contentType = contentType;
    this.endings = endings;
    this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * What is kept of a picture: what can be seen of it, and nothing else that came along, such as
   * where a photo was taken.
   *
   * @throws UnfitPicture if it is none of this kind, is too large once decoded, or does more than
   *     draw
   */
  CleanPicture cleaned(byte[] content, long mostPixels) throws UnfitPicture {
    if (!Arrays.equals(
        content, 0, Math.min(content.length, signature.length), signature, 0, signature.length)) {
      throw new UnfitPicture(Reason.NOT_THAT_TYPE);
    }
    return copy(content, mostPixels);
  }

  abstract CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture;

  String contentType() {
    return contentType;
  }

  static Optional<PictureType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }
}
