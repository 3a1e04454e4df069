package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import emporium.catalog.locale.Localized;
import emporium.catalog.media.Picture;
import emporium.catalog.search.SearchDocument.OnSale;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;
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

  public record NamedProduct(String slug, List<Localized> titles, @Nullable Picture picture) {}

  /**
   * @param words the last one may be unfinished
   * @throws SearchUnavailable if Elasticsearch does not answer
   */
  public Completions complete(String words) {
    SearchHits<OnSale> hits = index.search(query(words));
    return new Completions(
        hits.stream()
            .map(SearchHit::getContent)
            .map(product -> new NamedProduct(product.slug(), product.titles(), product.picture()))
            .toList(),
        categories(hits).stream().map(CompleteWords::category).toList());
  }

  private static NativeQuery query(String words) {
    return NativeQuery.builder()
        .withQuery(q ->
            q.bool(b ->
                b.must(m ->
                        m.match(typed -> typed.field("typed").query(words).operator(Operator.And)))
                    .should(f -> f.match(title -> title.field("title").query(words).boost(2f)))
                    .filter(f -> f.term(t -> t.field("active").value(true)))))
        .withPreference("words-" + Integer.toHexString(words.hashCode()))
        .withSort(o -> o.score(score -> score.order(SortOrder.Desc)))
        .withSort(o -> o.field(f -> f.field("productId").order(SortOrder.Desc)))
        .withMaxResults(PRODUCTS)
        .withSourceFilter(
            FetchSourceFilter.of(f -> f.withExcludes("description", "specifications")))
        .withAggregation(
            "categories",
            Aggregation.of(a ->
                a.terms(t -> t.field("category.slug").size(CATEGORIES))
                    .aggregations(
                        "name", n -> n.terms(t -> t.field("category.name.whole").size(1)))))
        .build();
  }

  private static List<StringTermsBucket> categories(SearchHits<OnSale> hits) {
    var aggregations = (ElasticsearchAggregations) Objects.requireNonNull(hits.getAggregations());
    return Objects.requireNonNull(aggregations.get("categories"))
        .aggregation()
        .getAggregate()
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
