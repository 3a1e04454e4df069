package emporium.gateway.storefront;

import emporium.gateway.language.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The address of a page, taken apart.
 *
 * @param steps what stands between the slashes after the language
 */
record PagePath(Language language, List<String> steps) {

  /** Pages that are the same for everybody but hold only text of the web client. */
  static final List<String> CONTENT = List.of("help", "shipping", "returns", "privacy", "imprint");

  /** First steps of pages that are somebody's own, or have no end. */
  private static final Set<String> NOT_FOR_INDEXES =
      Set.of(
          "account",
          "cart",
          "checkout",
          "forgot-password",
          "orders",
          "register",
          "reset-password",
          "search",
          "verify-email");

  /** What kind of page stands at an address. */
  sealed interface Kind {

    record Home() implements Kind {}

    record Category(String slug) implements Kind {}

    record Product(String slug) implements Kind {}

    /**
     * @param name one of {@link #CONTENT}
     */
    record Content(String name) implements Kind {}

    /** For its user alone; no search engine lists it. */
    record Private() implements Kind {}

    record Unknown() implements Kind {}
  }

  static PagePath of(String path) {
    Language language = Language.of(path);
    List<String> steps =
        Stream.of(language.withoutPrefix(path).split("/")).filter(step -> !step.isEmpty()).toList();
    return new PagePath(language, steps);
  }

  Kind kind() {
    if (steps.isEmpty()) {
      return new Kind.Home();
    }
    String first = steps.getFirst();
    if (steps.size() == 2 && first.equals("c")) {
      return new Kind.Category(steps.getLast());
    }
    if (steps.size() == 2 && first.equals("p")) {
      return new Kind.Product(steps.getLast());
    }
    if (steps.size() == 1 && CONTENT.contains(first)) {
      return new Kind.Content(first);
    }
    return NOT_FOR_INDEXES.contains(first) ? new Kind.Private() : new Kind.Unknown();
  }

  static String ofCategory(String slug) {
    return "/c/" + slug;
  }

  static String ofProduct(String slug) {
    return "/p/" + slug;
  }
}
