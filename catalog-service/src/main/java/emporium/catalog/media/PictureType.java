package emporium.catalog.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of pictures the shop takes. */
public enum PictureType {
  SVG("image/svg+xml", Set.of("svg")) {
    @Override
    boolean matches(byte[] content) {
      return true; // SafeSvg reads it whole.
    }
  },
  WEBP("image/webp", Set.of("webp")) {
    @Override
    boolean matches(byte[] content) {
      return startsWith(content, 0, "RIFF") && startsWith(content, 8, "WEBP");
    }
  },
  PNG("image/png", Set.of("png")) {
    @Override
    boolean matches(byte[] content) {
      return startsWith(content, 0, "\u0089PNG\r\n\u001a\n");
    }
  },
  JPEG("image/jpeg", Set.of("jpg", "jpeg")) {
    @Override
    boolean matches(byte[] content) {
      return startsWith(content, 0, "\u00ff\u00d8\u00ff");
    }
  };

  private final String contentType;
  private final Set<String> endings;

  PictureType(String contentType, Set<String> endings) {
    this.contentType = contentType;
    this.endings = endings;
  }

  /** Whether the first bytes are those of this kind. */
  abstract boolean matches(byte[] content);

  public String contentType() {
    return contentType;
  }

  static Optional<PictureType> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  private static boolean startsWith(byte[] content, int offset, String expected) {
    byte[] start = expected.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= offset + start.length
        && Arrays.equals(content, offset, offset + start.length, start, 0, start.length);
  }
}
