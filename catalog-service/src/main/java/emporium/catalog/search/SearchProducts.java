package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.PhraseSuggestOption;
import co.elastic.clients.util.NamedValue;
import emporium.catalog.search.SearchDocument.OnSale;
import emporium.events.product.Availability;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  private static final HighlightField ONE_FRAGMENT =
      HighlightField.of(f -> f.fragmentSize(160).numberOfFragments(1));

  private final SearchIndex index;

  SearchProducts(SearchIndex index) {
    this.index = index;
  }

  /**
   * @param words as the shopper typed them
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
    var exact = index.search(request(criteria, asTyped(criteria.words())));
    if (totalOf(exact) > 0) {
      return new Found(items(exact), totalOf(exact), null);
    }
    var similar = index.search(request(criteria, misspelt(criteria.words(), MOST_WORDS)));
    if (totalOf(similar) == 0) {
      similar = index.search(request(criteria, misspelt(criteria.words(), ANY_WORD)));
    }
    return new Found(items(similar), totalOf(similar), suggestion(criteria, exact).orElse(null));
  }

  private static SearchRequest request(Criteria criteria, Query words) {
    return SearchRequest.of(s ->
        s.index(SearchIndex.ALIAS)
            // The same words meet the same copy of the index, whose scores order all pages.
            .preference("words-" + Integer.toHexString(criteria.words().hashCode()))
            .query(q ->
                q.boosting(b ->
                    b.positive(p ->
                            p.bool(bool -> {
                              bool.must(words)
                                  .filter(f -> f.term(t -> t.field("active").value(true)));
                              if (criteria.category() != null) {
                                bool.filter(f ->
                                    f.term(
                                        t -> t.field("category.slug").value(criteria.category())));
                              }
                              return bool;
                            }))
                        .negative(n ->
                            n.term(
                                t -> t.field("availability").value(Availability.SOLD_OUT.name())))
                        .negativeBoost(0.3)))
            .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field("productId").order(SortOrder.Desc)))
            .from(criteria.page() * criteria.size())
            .size(criteria.size())
            .trackTotalHits(t -> t.enabled(true))
            .highlight(h ->
                h.encoder(HighlighterEncoder.Html)
                    .highlightQuery(anyOf(criteria.words()))
                    .fields(NamedValue.of("description", ONE_FRAGMENT)))
            .suggest(g ->
                g.text(criteria.words())
                    .suggesters(
                        "spelling",
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
                                            .prefixLength(1))))));
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

  private static List<FoundProduct> items(SearchResponse<OnSale> response) {
    return response.hits().hits().stream().map(SearchProducts::item).toList();
  }

  private static FoundProduct item(Hit<OnSale> hit) {
    String highlight =
        hit.highlight().getOrDefault("description", List.of()).stream().findFirst().orElse(null);
    return FoundProduct.of(Objects.requireNonNull(hit.source()), highlight);
  }

  private static long totalOf(SearchResponse<OnSale> response) {
    return Objects.requireNonNull(response.hits().total()).value();
  }

  /** Only what leads to products is worth suggesting. */
  private Optional<String> suggestion(Criteria criteria, SearchResponse<OnSale> response) {
    return response.suggest().getOrDefault("spelling", List.of()).stream()
        .flatMap(part -> part.phrase().options().stream())
        .map(PhraseSuggestOption::text)
        .filter(words -> !words.equalsIgnoreCase(criteria.words()))
        .filter(words ->
            totalOf(
                    index.search(
                        request(new Criteria(words, criteria.category(), 1, 0), asTyped(words))))
                > 0)
        .findFirst();
  }
}
