package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import emporium.catalog.search.SearchDocument.OnSale;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Guesses, while somebody is typing, which products and categories are meant. */
@Component
public class CompleteWords {

  private static final int PRODUCTS = 6;
  private static final int CATEGORIES = 3;

  private final SearchIndex index;

  CompleteWords(SearchIndex index) {
    this.index = index;
  }

  public record Completions(List<NamedProduct> products, List<FoundCategory> categories) {}

  public record NamedProduct(String slug, String title) {}

  /**
   * @param words the last one may be unfinished
   * @throws SearchUnavailable if Elasticsearch does not answer
   */
  public Completions complete(String words) {
    SearchResponse<OnSale> response = index.search(request(words));
    return new Completions(
        response.hits().hits().stream()
            .map(hit -> Objects.requireNonNull(hit.source()))
            .map(product -> new NamedProduct(product.slug(), product.title()))
            .toList(),
        buckets(response).stream().map(CompleteWords::category).toList());
  }

  private static SearchRequest request(String words) {
    return SearchRequest.of(s ->
        s.index(SearchIndex.ALIAS)
            .preference("words-" + Integer.toHexString(words.hashCode()))
            .query(q ->
                q.bool(b ->
                    b.must(m ->
                            m.match(
                                typed -> typed.field("typed").query(words).operator(Operator.And)))
                        .should(f -> f.match(title -> title.field("title").query(words).boost(2f)))
                        .filter(f -> f.term(t -> t.field("active").value(true)))))
            .sort(o -> o.score(score -> score.order(SortOrder.Desc)))
            .sort(o -> o.field(f -> f.field("productId").order(SortOrder.Desc)))
            .size(PRODUCTS)
            .source(o -> o.filter(f -> f.excludes("description", "specifications")))
            .aggregations(
                "categories",
                a ->
                    a.terms(t -> t.field("category.slug").size(CATEGORIES))
                        .aggregations(
                            "name", n -> n.terms(t -> t.field("category.name.whole").size(1)))));
  }

  private static List<StringTermsBucket> buckets(SearchResponse<OnSale> response) {
    return Objects.requireNonNull(response.aggregations().get("categories"))
        .sterms()
        .buckets()
        .array();
  }

  private static FoundCategory category(StringTermsBucket bucket) {
    String name =
        Objects.requireNonNull(bucket.aggregations().get("name"))
            .sterms()
            .buckets()
            .array()
            .getFirst()
            .key()
            .stringValue();
    return new FoundCategory(bucket.key().stringValue(), name);
  }
}
