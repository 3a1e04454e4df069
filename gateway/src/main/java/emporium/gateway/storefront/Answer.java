package emporium.gateway.storefront;

import java.util.function.Function;

/** What the catalogue says about what a page is to show. */
sealed interface Answer<T> {

  record Found<T>(T value) implements Answer<T> {}

  /**
   * @param slug under which it is to be found now
   */
  record Moved<T>(String slug) implements Answer<T> {}

  record Withdrawn<T>() implements Answer<T> {}

  record Absent<T>() implements Answer<T> {}

  default <R> Answer<R> map(Function<T, R> change) {
    return switch (this) {
      case Found<T>(T value) -> new Found<>(change.apply(value));
      case Moved<T>(String slug) -> new Moved<>(slug);
      case Withdrawn<T> _ -> new Withdrawn<>();
      case Absent<T> _ -> new Absent<>();
    };
  }

  /**
   * For what is always there.
   *
   * @throws CatalogueUnavailable if it is not
   */
  default T required() {
    return switch (this) {
      case Found<T>(T value) -> value;
      case Answer<T> other -> throw new CatalogueUnavailable("the catalogue says " + other);
    };
  }
}
