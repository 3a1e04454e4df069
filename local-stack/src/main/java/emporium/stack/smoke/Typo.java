package emporium.stack.smoke;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * A word as a hurried customer types it.
 *
 * @param meant the word as it stands in the product's title
 * @param typed with two neighbours in its middle swapped
 */
record Typo(String meant, String typed) {

  private static final int SHORTEST = 6;

  /** Of the longest word in a title, if there is one long enough to be recognised. */
  static Optional<Typo> in(String title) {
    return Arrays.stream(title.split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= SHORTEST)
        .max(Comparator.comparingInt(String::length))
        .flatMap(Typo::swapping);
  }

  private static Optional<Typo> swapping(String word) {
    for (int i = word.length() / 2; i > 1; i--) {
      if (word.charAt(i) != word.charAt(i - 1)) {
        String typed =
            word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.substring(i + 1);
        return Optional.of(new Typo(word, typed));
      }
    }
    return Optional.empty();
  }
}
