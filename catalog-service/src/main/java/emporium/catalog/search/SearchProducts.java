package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.search.Suggester;
import emporium.catalog.inventory.Availability;
import emporium.catalog.search.SearchDocument.OnSale;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.query.HighlightQuery;
import org.springframework.data.elasticsearch.core.query.highlight.Highlight;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightField;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightFieldParameters;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightParameters;
import org.springframework.data.elasticsearch.core.suggest.response.Suggest;
import org.springframework.data.elasticsearch.core.suggest.response.Suggest.Suggestion.Entry.Option;
import org.springframework.stereotype.Component;

/**
 * Finds products by words. Words count most in the title, then in brand and category; other forms
 * and synonyms of a word count as the word. If nothing has all words, they may be misspelt, and the
 * likely spelling is suggested; if that finds nothing either, any of the words will do. Results are
 * ordered by relevance, sold-out products behind similar ones; equals are ordered by id, so that
 * pages neither overlap nor leave gaps.
 */
@Component
public class SearchProducts {

  /** Elasticsearch counts this many results when it pages. */
  public static final int DEEPEST = 10_000;

  private static final List<String> FIELDS =
      List.of("title^4", "brand^3", "category.name^2", "specifications", "description^0.5");

  private static final String MOST_WORDS = "2<75%";
  private static final String ANY_WORD = "1";

  private static final String SPELLING = "spelling";

  private static final HighlightField ONE_FRAGMENT =
      new HighlightField(
          "description",
          HighlightFieldParameters.builder()
              .withFragmentSize(160)
              .withNumberOfFragments(1)
              .build());

  private final SearchIndex index;

  SearchProducts(SearchIndex index) {
    this.index = index;
  }

  /**
   * @param words as the customer typed them
   * @param category slug of the only category wanted
   * @param page counted from 0
   */
  public record Criteria(String words, @Nullable String category, int size, int page) {}

  /**
   * @param total all results, not only this page's
   * @param suggestion words that would have found something, if these did not
   */
  public record Found(List<FoundProduct> items, long total, @Nullable String suggestion) {}

  /**
   * @throws SearchUnavailable if Elasticsearch does not answer
   */
  public Found search(Criteria criteria) {
    var exact = index.search(query(criteria, asTyped(criteria.words())));
    if (exact.getTotalHits() > 0) {
      return new Found(items(exact), exact.getTotalHits(), null);
    }
    var similar = index.search(query(criteria, misspelt(criteria.words(), MOST_WORDS)));
    if (similar.getTotalHits() == 0) {
      similar = index.search(query(criteria, misspelt(criteria.words(), ANY_WORD)));
    }
    return new Found(
        items(similar), similar.getTotalHits(), suggestion(criteria, exact).orElse(null));
  }

  private static NativeQuery query(Criteria criteria, Query words) {
    return NativeQuery.builder()
        .withQuery(soldOutLast(inTheShop(criteria, words)))
        // The same words meet the same copy of the index, whose scores order all pages.
        .withPreference("words-" + Integer.toHexString(criteria.words().hashCode()))
        .withSort(o -> o.score(score -> score.order(SortOrder.Desc)))
        .withSort(o -> o.field(f -> f.field("productId").order(SortOrder.Desc)))
        .withPageable(PageRequest.of(criteria.page(), criteria.size()))
        .withTrackTotalHits(true)
        .withHighlightQuery(fragmentWith(criteria.words()))
        .withSuggester(spellingOf(criteria.words()))
        .build();
  }

  private static Query soldOutLast(Query products) {
    Query soldOut =
        Query.of(q -> q.term(t -> t.field("availability").value(Availability.SOLD_OUT.name())));
    return Query.of(
        q -> q.boosting(b -> b.positive(products).negative(soldOut).negativeBoost(0.3)));
  }

  private static Query inTheShop(Criteria criteria, Query words) {
    return Query.of(q ->
        q.bool(bool -> {
          bool.must(words).filter(f -> f.term(t -> t.field("active").value(true)));
          if (criteria.category() != null) {
            bool.filter(f -> f.term(t -> t.field("category.slug").value(criteria.category())));
          }
          return bool;
        }));
  }

  private static HighlightQuery fragmentWith(String words) {
    HighlightParameters html =
        HighlightParameters.builder()
            .withEncoder("html")
            .withHighlightQuery(NativeQuery.builder().withQuery(anyOf(words)).build())
            .build();
    return new HighlightQuery(new Highlight(html, List.of(ONE_FRAGMENT)), null);
  }

  private static Suggester spellingOf(String words) {
    return Suggester.of(g ->
        g.text(words)
            .suggesters(
                SPELLING,
                f ->
                    f.phrase(p ->
                        p.field("words.phrases")
                            .size(1)
                            .maxErrors(2.0)
                            .confidence(0.0)
                            .directGenerator(d ->
                                d.field("words")
                                    .suggestMode(SuggestMode.Missing)
                                    .minWordLength(3)
                                    .prefixLength(1)))));
  }

  /** A fragment is worth showing even if some of the words stand elsewhere. */
  private static Query anyOf(String words) {
    return Query.of(
        q -> q.match(m -> m.field("description").query(words).fuzziness("AUTO").prefixLength(1)));
  }

  private static Query asTyped(String words) {
    Query everyWordSomewhere =
        Query.of(q ->
            q.multiMatch(m ->
                m.query(words)
                    .fields(FIELDS)
                    .type(TextQueryType.CrossFields)
                    .operator(Operator.And)));
    Query number = Query.of(q -> q.term(t -> t.field("sku").value(words).boost(20f)));
    Query togetherInTheTitle =
        Query.of(q -> q.matchPhrase(m -> m.field("title").query(words).slop(2).boost(3f)));
    return Query.of(q ->
        q.bool(b ->
            b.must(m ->
                    m.bool(any -> any.should(everyWordSomewhere, number).minimumShouldMatch("1")))
                .should(togetherInTheTitle)));
  }

  /** Each word on its own, so that words of one search may be found in different fields. */
  private static Query misspelt(String words, String minimumShouldMatch) {
    List<Query> each =
        Arrays.stream(words.strip().split("\\s+"))
            .map(word ->
                Query.of(q ->
                    q.multiMatch(m ->
                        m.query(word)
                            .fields(FIELDS)
                            .type(TextQueryType.BestFields)
                            .fuzziness("AUTO")
                            .prefixLength(1)
                            .maxExpansions(50))))
            .toList();
    return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch(minimumShouldMatch)));
  }

  private static List<FoundProduct> items(SearchHits<OnSale> hits) {
    return hits.stream().map(SearchProducts::item).toList();
  }

  private static FoundProduct item(SearchHit<OnSale> hit) {
    String highlight = hit.getHighlightField("description").stream().findFirst().orElse(null);
    return FoundProduct.of(hit.getContent(), highlight);
  }

  /** Only what leads to products is worth suggesting. */
  private Optional<String> suggestion(Criteria criteria, SearchHits<OnSale> hits) {
    return spellings(hits)
        .map(Option::getText)
        .filter(words -> !words.equalsIgnoreCase(criteria.words()))
        .filter(words -> {
          var corrected = new Criteria(words, criteria.category(), 1, 0);
          return index.search(query(corrected, asTyped(words))).getTotalHits() > 0;
        })
        .findFirst();
  }

  private static Stream<? extends Option> spellings(SearchHits<OnSale> hits) {
    Suggest suggest = Objects.requireNonNull(hits.getSuggest());
    return Objects.requireNonNull(suggest.getSuggestion(SPELLING)).getEntries().stream()
        .flatMap(entry -> entry.getOptions().stream());
  }
}
