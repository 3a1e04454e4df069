package emporium.catalog.imports;

/**
 * What is wrong with a line.
 *
 * @param pointer JSON pointer into the line as a URI fragment, such as {@code #/price/amount}
 * @param detail in words for a person
 */
public record LineError(String pointer, String detail) {

  /**
   * @param path Java property path, such as {@code category.slug}
   */
  static LineError at(String path, String detail) {
    String steps = path.replace("[", ".").replace("]", "").replace('.', '/');
    return new LineError(steps.isEmpty() ? "#" : "#/" + steps, detail);
  }
}
