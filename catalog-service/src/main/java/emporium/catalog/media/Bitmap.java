package emporium.catalog.media;

import emporium.catalog.media.UnfitPicture.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** A JPEG, PNG or WebP whose header promises to be small enough to be decoded. */
final class Bitmap {

  private static final int LONGEST_SIDE = 10_000;
  private static final double QUALITY = 0.92;

  /** Decoded pictures are large; there is room for one at a time. */
  private static final Object DECODING = new Object();

  private final String format;
  private final byte[] content;
  private final int width;
  private final int height;

  private Bitmap(String format, byte[] content, int width, int height) {
    this.format = format;
    this.content = content;
    this.width = width;
    this.height = height;
  }

  /** Looks at the header only. */
  static Bitmap read(String format, byte[] content, long mostPixels) throws UnfitPicture {
    ImageReader reader = readerOf(format);
    try (ImageInputStream input =
        ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > mostPixels) {
        throw new UnfitPicture(Reason.TOO_MANY_PIXELS);
      }
      return new Bitmap(format, content, width, height);
    } catch (IOException | RuntimeException _) {
      // The readers throw both at what is broken.
      throw new UnfitPicture(Reason.NOT_THAT_TYPE);
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader readerOf(String format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new IllegalStateException("nothing reads " + format);
    }
    return readers.next();
  }

  /** The same picture, upright and written anew: nothing but its pixels is left. */
  CleanPicture encode() throws UnfitPicture {
    var copy = new ByteArrayOutputStream();
    synchronized (DECODING) {
      try {
        Thumbnails.of(new ByteArrayInputStream(content))
            .scale(1)
            .outputFormat(format)
            .outputQuality(QUALITY)
            .toOutputStream(copy);
      } catch (IOException | RuntimeException _) {
        throw new UnfitPicture(Reason.NOT_THAT_TYPE);
      }
    }
    return read(format, copy.toByteArray(), Long.MAX_VALUE).asItIs();
  }

  CleanPicture asItIs() {
    return new CleanPicture(content, width, height);
  }
}
