package emporium.starter.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a person is called: one line of 1 to 100 characters with a letter or digit in it. */
public record PersonName(@JsonValue String value) {

  public static final int MAX_LENGTH = 100;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PersonName {
    value = TextRules.line(value, MAX_LENGTH, Character::isLetterOrDigit);
  }

  @Override
  public String toString() {
    return value;
  }
}
