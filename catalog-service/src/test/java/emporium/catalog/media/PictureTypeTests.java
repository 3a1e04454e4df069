package emporium.catalog.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import emporium.catalog.media.UnfitPicture.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTypeTests {

  private static final long MOST_PIXELS = 1_000_000;

  private static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";
  private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
  private static final String MOVING =
      "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABW"
          + "UDhMDQAAAC8AAAAQBxAREYiI/gcA";

  private static byte[] picture(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] insert(byte[] content, int at, byte[] what) {
    return ByteBuffer.allocate(content.length + what.length)
        .put(content, 0, at)
        .put(what)
        .put(content, at, content.length - at)
        .array();
  }

  private static String text(byte[] content) {
    return new String(content, ISO_8859_1);
  }

  private static BufferedImage decoded(byte[] content) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(content));
  }

  private static void assertUnfit(PictureType type, byte[] content, Reason reason) {
    assertThatExceptionOfType(UnfitPicture.class)
        .isThrownBy(() -> type.cleaned(content, MOST_PIXELS))
        .extracting(UnfitPicture::reason)
        .isEqualTo(reason);
  }

  @Test
  void aPhotoStandsUprightAndNobodyLearnsWhereItWasTaken() throws Exception {
    // The TIFF in an Exif segment: one entry that says "turned by 90 degrees", and then a place.
    byte[] exif =
        ("Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6\0\0\0\0\0\0GPS 52.5 N 13.4 E")
            .getBytes(ISO_8859_1);
    byte[] segment =
        ByteBuffer.allocate(exif.length + 4)
            .putShort((short) 0xffe1)
            .putShort((short) (exif.length + 2))
            .put(exif)
            .array();
    byte[] photo = insert(picture("jpeg", 40, 20), 2, segment);

    CleanPicture picture = PictureType.JPEG.cleaned(photo, MOST_PIXELS);
    byte[] cleaned = picture.content();

    assertThat(text(cleaned)).doesNotContain("Exif").doesNotContain("GPS");
    assertThat(decoded(cleaned).getWidth()).isEqualTo(20);
    assertThat(decoded(cleaned).getHeight()).isEqualTo(40);
    assertThat(picture.width()).isEqualTo(20);
    assertThat(picture.height()).isEqualTo(40);
  }

  @Test
  void aPngKeepsItsPixelsAndNothingElse() throws Exception {
    var image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(1, 1, 0xff112233);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    byte[] content = bytes.toByteArray();
    byte[] hidden =
        ByteBuffer.allocate(content.length + 9)
            .put(content)
            .put("<script>!".getBytes(ISO_8859_1))
            .array();

    byte[] cleaned = PictureType.PNG.cleaned(hidden, MOST_PIXELS).content();

    assertThat(text(cleaned)).doesNotContain("<script>");
    assertThat(decoded(cleaned).getRGB(1, 1)).isEqualTo(0xff112233);
    assertThat(decoded(cleaned).getRGB(0, 0) >>> 24).isZero();
  }

  @Test
  void aHeaderThatPromisesTooMuchIsBelievedAndRefused() throws Exception {
    byte[] bomb = picture("png", 1, 1);
    ByteBuffer header = ByteBuffer.wrap(bomb);
    header.putInt(16, 30_000).putInt(20, 30_000);
    var checksum = new CRC32();
    checksum.update(bomb, 12, 17);
    header.putInt(29, (int) checksum.getValue());

    assertUnfit(PictureType.PNG, bomb, Reason.TOO_MANY_PIXELS);
    assertUnfit(PictureType.JPEG, picture("jpeg", 1001, 1000), Reason.TOO_MANY_PIXELS);
    assertUnfit(PictureType.PNG, picture("png", 10_001, 1), Reason.TOO_MANY_PIXELS);
  }

  @Test
  void aSignatureMakesNoPicture() throws Exception {
    assertUnfit(
        PictureType.PNG,
        "\u0089PNG\r\n\u001a\n<html><script>alert(1)</script>".getBytes(ISO_8859_1),
        Reason.NOT_THAT_TYPE);
    assertUnfit(
        PictureType.JPEG, "\u00ff\u00d8\u00ff<html>".getBytes(ISO_8859_1), Reason.NOT_THAT_TYPE);
    assertUnfit(
        PictureType.WEBP, "RIFF\u0008\0\0\0WEBP<html>".getBytes(ISO_8859_1), Reason.NOT_THAT_TYPE);
    assertUnfit(PictureType.PNG, picture("jpeg", 4, 4), Reason.NOT_THAT_TYPE);
    assertUnfit(PictureType.PNG, new byte[0], Reason.NOT_THAT_TYPE);
    byte[] half = picture("jpeg", 400, 400);
    assertUnfit(PictureType.PNG, Arrays.copyOf(half, 30), Reason.NOT_THAT_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSLESS, LOSSY})
  void aWebPIsKeptAsItIs(String base64) throws UnfitPicture {
    byte[] content = Base64.getDecoder().decode(base64);

    assertThat(PictureType.WEBP.cleaned(content, MOST_PIXELS).content()).isEqualTo(content);
  }

  @Test
  void whatAWebPCarriesBesidesIsLeftOut() throws UnfitPicture {
    byte[] still = Base64.getDecoder().decode(LOSSLESS);
    byte[] exif = "EXIF\u0004\0\0\0GPS!".getBytes(ISO_8859_1);
    byte[] content = insert(still, still.length, exif);
    content[4] += (byte) exif.length;

    assertThat(PictureType.WEBP.cleaned(content, MOST_PIXELS).content()).isEqualTo(still);
  }

  @Test
  void aWebPThatEndsTooEarlyIsRefused() {
    byte[] content = Base64.getDecoder().decode(LOSSY);

    assertUnfit(PictureType.WEBP, Arrays.copyOf(content, content.length - 2), Reason.NOT_THAT_TYPE);
  }

  @Test
  void aWebPThatMovesIsRefused() {
    assertUnfit(PictureType.WEBP, Base64.getDecoder().decode(MOVING), Reason.NOT_THAT_TYPE);
  }
}
