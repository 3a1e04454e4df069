package emporium.catalog.media;

import emporium.catalog.media.UnfitPicture.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * A still picture in <a href="https://www.rfc-editor.org/rfc/rfc9649">WebP</a>. Nothing here can
 * write its pixels anew, so the chunks that hold them are kept and all others are left out.
 */
final class WebP {

  private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ALPH");
  private static final Set<String> MOVING = Set.of("ANIM", "ANMF");

  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;

  /** Of the flags of an extended file, the one that says that there is an alpha channel. */
  private static final byte ALPHA = 0x10;

  private WebP() {}

  static CleanPicture copy(byte[] content, long mostPixels) throws UnfitPicture {
    return Bitmap.read("webp", pixelsOf(content), mostPixels).asItIs();
  }

  private static byte[] pixelsOf(byte[] content) throws UnfitPicture {
    if (content.length < HEADER || !nameAt(content, 8).equals("WEBP")) {
      throw new UnfitPicture(Reason.NOT_THAT_TYPE);
    }
    var chunks = new ByteArrayOutputStream();
    for (int at = HEADER; at + CHUNK_HEADER <= content.length; ) {
      String name = nameAt(content, at);
      long length = Integer.toUnsignedLong(littleEndian(content).getInt(at + 4));
      // A chunk of odd length is followed by a byte that does not count.
      long end = at + CHUNK_HEADER + length + (length & 1);
      if (MOVING.contains(name) || end > content.length) {
        throw new UnfitPicture(Reason.NOT_THAT_TYPE);
      }
      byte[] chunk = Arrays.copyOfRange(content, at, (int) end);
      if (name.equals("VP8X") && length > 0) {
        chunk[CHUNK_HEADER] &= ALPHA;
        chunks.writeBytes(chunk);
      } else if (PIXELS.contains(name)) {
        chunks.writeBytes(chunk);
      }
      at = (int) end;
    }
    return ByteBuffer.allocate(HEADER + chunks.size())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(StandardCharsets.US_ASCII))
        .putInt(4 + chunks.size())
        .put("WEBP".getBytes(StandardCharsets.US_ASCII))
        .put(chunks.toByteArray())
        .array();
  }

  private static ByteBuffer littleEndian(byte[] content) {
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String nameAt(byte[] content, int at) {
    return new String(content, at, 4, StandardCharsets.ISO_8859_1);
  }
}
