package emporium.payment.receipt;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far to the right the text of a document reaches, in points. */
final class RightEdge extends PDFTextStripper {

  private float edge;

  private RightEdge() {}

  static float of(PDDocument document) throws IOException {
    var right = new RightEdge();
    right.getText(document);
    return right.edge;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    positions.forEach(at -> edge = Math.max(edge, at.getXDirAdj() + at.getWidthDirAdj()));
  }
}
