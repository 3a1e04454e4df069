package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.IndexOperation;
import emporium.catalog.search.SearchDocument.OnSale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.ResourceNotFoundException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.index.AliasAction;
import org.springframework.data.elasticsearch.core.index.AliasActionParameters;
import org.springframework.data.elasticsearch.core.index.AliasActions;
import org.springframework.data.elasticsearch.core.index.Settings;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The index of products behind the alias {@code products}. Its name says which definition it was
 * made from, and when: {@code products-<fingerprint>-<epoch seconds>-<number>}.
 *
 * <p>Every document is written under the version of its product. Elasticsearch refuses a version it
 * has already, so late and repeated writes cannot undo newer ones.
 */
@Component
class SearchIndex {

  static final String ALIAS = "products";

  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;

  private final ElasticsearchTemplate elasticsearch;
  private final Clock clock;
  private final Settings settings;
  private final Document mapping;

  SearchIndex(ElasticsearchTemplate elasticsearch, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.clock = clock;
    IndexOperations definition = elasticsearch.indexOps(OnSale.class);
    this.settings = definition.createSettings();
    this.mapping = definition.createMapping();
  }

  /** Whether readers see an index made from the definition of this release. */
  boolean isCurrent() {
    return shown().stream().anyMatch(index -> index.startsWith(namePrefix()));
  }

  private String namePrefix() {
    String digest = DigestUtils.sha256Hex(settings.toJson() + mapping.toJson());
    return ALIAS + "-" + digest.substring(0, 8) + "-";
  }

  /** What readers see: one index, or none before the first was made. */
  private Set<String> shown() {
    return ask(() -> {
      try {
        return indices(ALIAS).getAliases(ALIAS).keySet();
      } catch (ResourceNotFoundException e) {
        return Set.of();
      }
    });
  }

  /**
   * Makes an empty index nobody reads yet.
   *
   * @return its name
   */
  String create() {
    // Two made within one second differ in their last part.
    String name =
        namePrefix()
            + clock.instant().getEpochSecond()
            + "-"
            + Long.toString(System.nanoTime(), 36);
    ask(() -> indices(name).create(settings, mapping));
    var alias =
        AliasActionParameters.builder().withIndices(name).withAliases(fillingAlias(name)).build();
    ask(() -> indices(name).alias(new AliasActions(new AliasAction.Add(alias))));
    return name;
  }

  /** Writes a product, unless the index has a newer version already. */
  void write(SearchDocument product) {
    write(ALIAS, List.of(product));
  }

  /** Writes many products at once into an index nobody reads yet. */
  void fill(String index, List<SearchDocument> products) {
    write(fillingAlias(index), products);
  }

  /**
   * Writes products, each unless the index has a newer version already. It goes through an alias
   * that has to exist: without one, a write that comes before the index was made, or after it was
   * deleted, would make one of its own by guessing.
   */
  private void write(String alias, List<SearchDocument> products) {
    BulkResponse written =
        ask(() ->
            elasticsearch.execute(client ->
                client.bulk(bulk -> {
                  products.forEach(product -> bulk.operations(o -> o.index(versioned(product))));
                  return bulk.index(alias).requireAlias(true);
                })));
    for (BulkResponseItem item : written.items()) {
      ErrorCause error = item.error();
      if (error == null || item.status() == CONFLICT) {
        // Written, or the index knows this version or a newer one.
        continue;
      }
      var failure = new IllegalStateException(item.id() + ": " + error.reason());
      if (item.status() == NOT_FOUND || isPassing(item.status())) {
        throw new SearchUnavailable(failure);
      }
      throw failure;
    }
  }

  private IndexOperation<Document> versioned(SearchDocument product) {
    return IndexOperation.of(i ->
        i.id(product.productId().toString())
            .version(product.version())
            .versionType(VersionType.External)
            .document(elasticsearch.getElasticsearchConverter().mapObject(product)));
  }

  private static String fillingAlias(String index) {
    return "filling-" + index;
  }

  /** Lets readers see this index and no other, from one moment to the next. */
  void show(String index) {
    ask(() -> {
      indices(index).refresh();
      var swap = new AliasActions();
      shown().forEach(former -> swap.add(new AliasAction.Remove(aliasOf(former))));
      swap.add(new AliasAction.Add(aliasOf(index)));
      return indices(index).alias(swap);
    });
  }

  private static AliasActionParameters aliasOf(String index) {
    return AliasActionParameters.builder().withIndices(index).withAliases(ALIAS).build();
  }

  /** Deletes indices nobody reads that are older than a span of time. */
  void deleteUnread(Duration age) {
    Instant before = clock.instant().minus(age);
    String all = ALIAS + "-*";
    ask(() -> indices(all).getAliasesForIndex(all)).entrySet().stream()
        .filter(
            index -> index.getValue().stream().noneMatch(alias -> alias.getAlias().equals(ALIAS)))
        .map(Map.Entry::getKey)
        .filter(index -> createdAt(index).isBefore(before))
        .forEach(this::delete);
  }

  private static Instant createdAt(String index) {
    String[] parts = index.split("-");
    return Instant.ofEpochSecond(Long.parseLong(parts[2]));
  }

  void delete(String index) {
    ask(() -> indices(index).delete());
  }

  SearchHits<OnSale> search(Query query) {
    return ask(() -> elasticsearch.search(query, OnSale.class));
  }

  private IndexOperations indices(String name) {
    return elasticsearch.indexOps(IndexCoordinates.of(name));
  }

  private static <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (DataAccessResourceFailureException
        | NoSuchIndexException
        | ResourceNotFoundException e) {
      throw new SearchUnavailable(e);
    } catch (UncategorizedElasticsearchException e) {
      if (isPassing(e.getStatusCode())) {
        throw new SearchUnavailable(e);
      }
      throw e;
    }
  }

  private static boolean isPassing(@Nullable Integer status) {
    return status != null && (status == TOO_MANY_REQUESTS || status >= 500);
  }
}
