package emporium.payment.receipt;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.stereotype.Component;

/**
 * Prints HTML as PDF, tagged so that it can be read aloud. Nothing is loaded that the HTML names.
 */
@Component
class PdfPrinter {

  static {
    // It has no logger of the platform's, and writes a dozen lines for each document.
    XRLog.setLoggingEnabled(false);
  }

  private record Font(String family, int weight, byte[] file) {}

  /** The shop's font, and one for the letters it has not: Greek, Georgian, Hebrew and more. */
  private static final List<Font> FONTS =
      List.of(
          font("Hanken Grotesk", 400, "/documents/font/hanken-grotesk-400.ttf"),
          font("Hanken Grotesk", 700, "/documents/font/hanken-grotesk-700.ttf"),
          font("DejaVu Sans", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
          font("DejaVu Sans", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"));

  private static Font font(String family, int weight, String path) {
    try (InputStream file = Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(path))) {
      return new Font(family, weight, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] print(String html) {
    var pdf = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    for (Font font : FONTS) {
      builder.useFont(
          () -> new ByteArrayInputStream(font.file()),
          font.family(),
          font.weight(),
          FontStyle.NORMAL,
          true);
    }
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Emporium");
    builder.withW3cDocument(W3CDom.convert(Jsoup.parse(html)), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }
}
