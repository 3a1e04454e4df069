package emporium.catalog.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Pictures and archives of them. */
final class MediaFixtures {

  private MediaFixtures() {}

  static byte[] lamp() {
    return svg("<circle r=\"9\"></circle>");
  }

  static byte[] svg(String content) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + content + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] png(int width, int height) {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A tar archive in the making, without padding behind its end. */
  static final class Tar {

    private static final int BLOCK_BYTES = 512;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, BLOCK_BYTES);

    Tar with(String name, byte[] content) {
      return with(name, TarConstants.LF_NORMAL, content);
    }

    Tar with(String name, byte kind, byte[] content) {
      try {
        var entry = new TarArchiveEntry(name, kind, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
        return this;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    byte[] bytes() {
      try {
        tar.close();
        return bytes.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
