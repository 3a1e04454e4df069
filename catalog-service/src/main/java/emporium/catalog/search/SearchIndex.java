package emporium.catalog.search;

import co.elastic.clients.elasticsearch._types.VersionType;
import emporium.catalog.search.SearchDocument.OnSale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.elasticsearch.BulkFailureException;
import org.springframework.data.elasticsearch.NoSuchIndexException;
import org.springframework.data.elasticsearch.ResourceNotFoundException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.data.elasticsearch.VersionConflictException;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.IndexOperations;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.document.Document;
import org.springframework.data.elasticsearch.core.index.AliasAction;
import org.springframework.data.elasticsearch.core.index.AliasActionParameters;
import org.springframework.data.elasticsearch.core.index.AliasActions;
import org.springframework.data.elasticsearch.core.index.Settings;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.IndexQuery;
import org.springframework.data.elasticsearch.core.query.IndexQueryBuilder;
import org.springframework.data.elasticsearch.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * The index of products behind the alias {@code products}. Its name tells which definition it was
 * made from, and when: {@code products-<fingerprint>-<epoch seconds>-<number>}.
 *
 * <p>Every document is written under the version of its product. Elasticsearch refuses a version it
 * has already, so late and repeated writes cannot undo newer ones.
 */
@Component
class SearchIndex {

  static final String ALIAS = "products";

  private static final int CONFLICT = 409;
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
    try {
      byte[] definition = (settings.toJson() + mapping.toJson()).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(definition);
      return ALIAS + "-" + HexFormat.of().formatHex(digest, 0, 4) + "-";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
    return name;
  }

  /** Writes a product, unless the index has a newer version already. */
  void write(SearchDocument product) {
    try {
      ask(() ->
          // Spring Data cannot ask for the alias: without, a write that comes before the first index
          // was made would make one of its own, by guessing.
          elasticsearch.execute(client ->
              client.index(i ->
                  i.index(ALIAS)
                      .requireAlias(true)
                      .id(product.productId().toString())
                      .version(product.version())
                      .versionType(VersionType.External)
                      .document(elasticsearch.getElasticsearchConverter().mapObject(product)))));
    } catch (VersionConflictException e) {
      // The index knows this version or a newer one.
    }
  }

  /**
   * Writes many products at once into one index, each unless the index has a newer version already.
   * An index that was deleted meanwhile is not made anew by guessing.
   */
  void writeAll(String index, List<SearchDocument> products) {
    List<IndexQuery> writes = products.stream().map(SearchIndex::versioned).toList();
    try {
      ask(() -> {
        if (!indices(index).exists()) {
          throw new NoSuchIndexException(index);
        }
        return elasticsearch.bulkIndex(writes, IndexCoordinates.of(index));
      });
    } catch (BulkFailureException e) {
      if (!e.getFailedDocuments().values().stream()
          .allMatch(failure -> failure.status() == CONFLICT)) {
        throw e;
      }
    }
  }

  private static IndexQuery versioned(SearchDocument product) {
    return new IndexQueryBuilder()
        .withId(product.productId().toString())
        .withVersion(product.version())
        .withObject(product)
        .build();
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
        .filter(index -> index.getValue().isEmpty())
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
