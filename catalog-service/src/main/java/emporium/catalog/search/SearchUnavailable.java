package emporium.catalog.search;

/** The index cannot be reached, or is not there yet. It may be in a moment. */
public class SearchUnavailable extends RuntimeException {

  SearchUnavailable(Throwable cause) {
    super("The search index does not answer", cause);
  }
}
