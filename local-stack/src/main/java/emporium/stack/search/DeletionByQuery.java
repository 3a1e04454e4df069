package emporium.stack.search;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.elasticsearch.ElasticsearchException;
import org.elasticsearch.action.bulk.BulkItemResponse;
import org.elasticsearch.action.bulk.BulkRequest;
import org.elasticsearch.action.delete.DeleteRequest;
import org.elasticsearch.action.search.ClearScrollRequest;
import org.elasticsearch.action.search.SearchRequest;
import org.elasticsearch.action.search.SearchResponse;
import org.elasticsearch.action.search.SearchScrollRequest;
import org.elasticsearch.action.support.IndicesOptions;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.common.document.DocumentField;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.index.query.QueryBuilder;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.search.SearchHit;
import org.elasticsearch.search.builder.SearchSourceBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Scrolls through what matches and deletes it in bulk, each document at the version it was seen.
 */
final class DeletionByQuery {

  private static final TimeValue SCROLL_FOR = TimeValue.timeValueMinutes(5);

  private final NodeClient client;
  private final String[] indices;
  private final IndicesOptions options;
  private final QueryBuilder query;
  private final @Nullable String routing;
  private final int batch;
  private final long limit;
  private final boolean proceedOnConflict;
  private final boolean refresh;

  private final List<Failure> failures = new ArrayList<>();
  private long total;
  private long deleted;
  private long batches;
  private long conflicts;

  DeletionByQuery(
      NodeClient client,
      String[] indices,
      IndicesOptions options,
      QueryBuilder query,
      @Nullable String routing,
      int batch,
      long limit,
      boolean proceedOnConflict,
      boolean refresh) {
    this.client = client;
    this.indices = indices;
    this.options = options;
    this.query = query;
    this.routing = routing;
    this.batch = batch;
    this.limit = limit;
    this.proceedOnConflict = proceedOnConflict;
    this.refresh = refresh;
  }

  record Failure(String index, String id, RestStatus status, String type, String reason) {}

  record Result(
      long tookMillis,
      long total,
      long deleted,
      long batches,
      long conflicts,
      List<Failure> failures) {}

  Result run() {
    long begin = System.nanoTime();
    SearchResponse page = client.search(firstPage()).actionGet();
    String scroll = page.getScrollId();
    try {
      total = Math.min(limit, requireNonNull(page.getHits().getTotalHits()).value());
      while (page.getHits().getHits().length > 0 && handled() < limit && failures.isEmpty()) {
        delete(page);
        page.decRef();
        page = client.searchScroll(new SearchScrollRequest(scroll).scroll(SCROLL_FOR)).actionGet();
        scroll = page.getScrollId();
      }
    } finally {
      page.decRef();
      var clear = new ClearScrollRequest();
      clear.addScrollId(scroll);
      client.clearScroll(clear).actionGet();
    }
    if (refresh) {
      client.admin().indices().prepareRefresh(indices).setIndicesOptions(options).get();
    }
    long tookMillis = (System.nanoTime() - begin) / 1_000_000;
    return new Result(tookMillis, total, deleted, batches, conflicts, failures);
  }

  private SearchRequest firstPage() {
    return new SearchRequest(indices)
        .indicesOptions(options)
        .routing(routing)
        .scroll(SCROLL_FOR)
        .source(
            new SearchSourceBuilder()
                .query(query)
                .size((int) Math.min(batch, limit))
                .fetchSource(false)
                .sort("_doc")
                .seqNoAndPrimaryTerm(true)
                .trackTotalHits(true));
  }

  private long handled() {
    return deleted + conflicts;
  }

  private void delete(SearchResponse page) {
    var bulk = new BulkRequest();
    for (SearchHit hit : page.getHits()) {
      if (handled() + bulk.numberOfActions() < limit) {
        bulk.add(deletion(hit));
      }
    }
    batches++;
    for (BulkItemResponse item : client.bulk(bulk).actionGet()) {
      count(item);
    }
  }

  private static DeleteRequest deletion(SearchHit hit) {
    var deletion =
        new DeleteRequest(hit.getIndex(), hit.getId())
            .setIfSeqNo(hit.getSeqNo())
            .setIfPrimaryTerm(hit.getPrimaryTerm());
    DocumentField routing = hit.field("_routing");
    if (routing != null) {
      deletion.routing(routing.<String>getValue());
    }
    return deletion;
  }

  private void count(BulkItemResponse item) {
    if (!item.isFailed()) {
      deleted++;
      return;
    }
    boolean conflict = item.getFailure().getStatus() == RestStatus.CONFLICT;
    if (conflict) {
      conflicts++;
    }
    if (!conflict || !proceedOnConflict) {
      failures.add(failure(item));
    }
  }

  private static Failure failure(BulkItemResponse item) {
    Throwable cause = item.getFailure().getCause();
    return new Failure(
        item.getIndex(),
        item.getId(),
        item.getFailure().getStatus(),
        ElasticsearchException.getExceptionName(cause),
        String.valueOf(cause.getMessage()));
  }
}
