package emporium.starter.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/** What is asked of all text from people. Lengths are code points, as MySQL counts them. */
final class TextRules {

  private static final int BRAILLE_BLANK = 0x2800;

  private TextRules() {}

  /** In NFC and without space around it. */
  static String normalised(String text) {
    if (text.codePoints().anyMatch(TextRules::isUnpairedSurrogate)) {
      throw new InvalidText("Remove the incomplete character");
    }
    return stripped(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  static String line(String text, int max, IntPredicate visible) {
    String line = normalised(text);
    refuse(line, TextRules::isControl, "Remove line breaks and control characters");
    return checked(line, max, visible);
  }

  static String lines(String text, int max, IntPredicate visible) {
    String lines = normalised(text).replace("\r\n", "\n").replace('\r', '\n');
    refuse(lines, c -> c != '\n' && c != '\t' && isControl(c), "Remove control characters");
    return checked(lines, max, visible);
  }

  private static String checked(String text, int max, IntPredicate visible) {
    if (text.codePointCount(0, text.length()) > max) {
      throw new InvalidText("Use at most " + max + " characters");
    }
    if (text.codePoints().noneMatch(c -> visible.test(c) && !isInvisible(c))) {
      throw new InvalidText("Enter a value");
    }
    return text;
  }

  private static void refuse(String text, IntPredicate wrong, String remedy) {
    if (text.codePoints().anyMatch(wrong)) {
      throw new InvalidText(remedy);
    }
  }

  private static String stripped(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isUnpairedSurrogate(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  /** Also what breaks a line or turns the reading direction of all that follows. */
  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || (c & 0xFFFE) == 0xFFFE;
    };
  }

  /** Letters that nobody sees exist: the fillers of Hangul, for instance. */
  private static boolean isInvisible(int c) {
    return c == BRAILLE_BLANK
        || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }
}
