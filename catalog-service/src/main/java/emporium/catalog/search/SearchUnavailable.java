package emporium.catalog.search;

import emporium.starter.kafka.NotYetPossible;

/** The index cannot be reached, or is not there yet. It may be in a moment. */
public class SearchUnavailable extends NotYetPossible {

  SearchUnavailable(Throwable cause) {
    super("The search index does not answer", cause);
  }
}
