package emporium.catalog.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.IndexRequest;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import emporium.events.product.ProductEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The index of products behind the alias {@code products}. Its name tells which definition it was
 * made from, and when: {@code products-<fingerprint>-<epoch seconds>}.
 *
 * <p>Every document is written under the version of its product. Elasticsearch refuses a version it
 * has already, so late and repeated writes cannot undo newer ones.
 */
@Component
class SearchIndex {

  static final String ALIAS = "products";

  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;

  private final ElasticsearchClient elasticsearch;
  private final Clock clock;
  private final String definition;

  SearchIndex(ElasticsearchClient elasticsearch, Clock clock) {
    this.elasticsearch = elasticsearch;
    this.clock = clock;
    this.definition = readDefinition();
  }

  private static String readDefinition() {
    try {
      return new ClassPathResource("search/products.json")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether readers see an index made from the definition of this release. */
  boolean isCurrent() {
    return target().filter(index -> index.startsWith(namePrefix())).isPresent();
  }

  private String namePrefix() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(definition.getBytes(StandardCharsets.UTF_8));
      return ALIAS + "-" + HexFormat.of().formatHex(digest, 0, 4) + "-";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<String> target() {
    return aliases().stream().findFirst();
  }

  private Set<String> aliases() {
    return ask(() -> {
      try {
        return elasticsearch.indices().getAlias(a -> a.name(ALIAS)).aliases().keySet();
      } catch (ElasticsearchException e) {
        if (e.status() == NOT_FOUND) {
          return Set.of();
        }
        throw e;
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
    var body = new ByteArrayInputStream(definition.getBytes(StandardCharsets.UTF_8));
    ask(() -> elasticsearch.indices().create(c -> c.index(name).withJson(body)));
    return name;
  }

  /** Writes what a fact says, unless the index knows better already. */
  void write(ProductEvent event) {
    IndexRequest<SearchDocument> request =
        IndexRequest.of(i ->
            i.index(ALIAS)
                .requireAlias(true)
                .id(event.productId().toString())
                .version(event.version())
                .versionType(VersionType.External)
                .document(SearchDocument.of(event)));
    try {
      ask(() -> elasticsearch.index(request));
    } catch (ElasticsearchException e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
    }
  }

  /** Writes many facts at once into one index, each unless it knows better already. */
  void writeAll(String index, List<? extends ProductEvent> events) {
    var bulk = new BulkRequest.Builder().index(index);
    events.forEach(event ->
        bulk.operations(o ->
            o.index(i ->
                i.id(event.productId().toString())
                    .version(event.version())
                    .versionType(VersionType.External)
                    .document(SearchDocument.of(event)))));
    BulkResponse response = ask(() -> elasticsearch.bulk(bulk.build()));
    List<BulkResponseItem> failed =
        response.items().stream()
            .filter(item -> item.error() != null && item.status() != CONFLICT)
            .toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(
          failed.size() + " products could not be indexed: " + failed.getFirst().error());
    }
  }

  /** Lets readers see this index and no other, from one moment to the next. */
  void show(String index) {
    ask(() -> elasticsearch.indices().refresh(r -> r.index(index)));
    Set<String> former = aliases();
    var swap = new UpdateAliasesRequest.Builder();
    former.forEach(old -> swap.actions(a -> a.remove(r -> r.index(old).alias(ALIAS))));
    swap.actions(a -> a.add(add -> add.index(index).alias(ALIAS)));
    ask(() -> elasticsearch.indices().updateAliases(swap.build()));
  }

  /** Deletes indices nobody reads that are older than a span of time. */
  void deleteUnread(Duration age) {
    Instant before = clock.instant().minus(age);
    ask(() -> elasticsearch.indices().getAlias(a -> a.index(ALIAS + "-*")))
        .aliases()
        .entrySet()
        .stream()
        .filter(index -> isUnread(index.getValue()))
        .map(Map.Entry::getKey)
        .filter(index -> createdAt(index).isBefore(before))
        .forEach(this::delete);
  }

  private static boolean isUnread(IndexAliases index) {
    return index.aliases().isEmpty();
  }

  private static Instant createdAt(String index) {
    String[] parts = index.split("-");
    return Instant.ofEpochSecond(Long.parseLong(parts[2]));
  }

  void delete(String index) {
    ask(() -> elasticsearch.indices().delete(d -> d.index(index).ignoreUnavailable(true)));
  }

  SearchResponse<SearchDocument.OnSale> search(SearchRequest request) {
    return ask(() -> elasticsearch.search(request, SearchDocument.OnSale.class));
  }

  private interface Question<T> {
    T ask() throws IOException;
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (IOException e) {
      throw new SearchUnavailable(e);
    } catch (ElasticsearchException e) {
      if (e.status() == NOT_FOUND || e.status() == 429 || e.status() >= 500) {
        throw new SearchUnavailable(e);
      }
      throw e;
    }
  }
}
