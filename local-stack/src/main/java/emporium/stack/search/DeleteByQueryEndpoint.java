package emporium.stack.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elasticsearch.action.ActionRunnable;
import org.elasticsearch.action.support.IndicesOptions;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.common.Strings;
import org.elasticsearch.index.query.AbstractQueryBuilder;
import org.elasticsearch.index.query.QueryBuilder;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.action.RestActionListener;
import org.elasticsearch.xcontent.XContentBuilder;
import org.elasticsearch.xcontent.XContentParser;
import org.jspecify.annotations.Nullable;

/** {@code POST /{index}/_delete_by_query}, as long as somebody waits for it to complete. */
final class DeleteByQueryEndpoint extends BaseRestHandler {

  private static final int USUAL_BATCH = 1000;

  @Override
  public String getName() {
    return "delete_by_query_action";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(RestRequest.Method.POST, "/{index}/_delete_by_query"));
  }

  /** Accepted and of no effect here. */
  @Override
  protected Set<String> responseParams() {
    return Set.of(
        "requests_per_second",
        "slices",
        "timeout",
        "wait_for_active_shards",
        "scroll",
        "search_timeout",
        "search_type",
        "request_cache",
        "preference",
        "stats",
        "expand_wildcards");
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client)
      throws IOException {
    if (!request.paramAsBoolean("wait_for_completion", true)) {
      throw new IllegalArgumentException("[wait_for_completion=false] is not supported here");
    }
    Body body = Body.read(request);
    var deletion =
        new DeletionByQuery(
            client,
            Strings.splitStringByCommaToArray(request.param("index")),
            IndicesOptions.fromRequest(request, IndicesOptions.strictExpandOpenAndForbidClosed()),
            body.query(),
            request.param("routing"),
            request.paramAsInt("scroll_size", USUAL_BATCH),
            Math.min(body.limit(), request.paramAsLong("max_docs", Long.MAX_VALUE)),
            "proceed".equals(request.param("conflicts", "abort")),
            request.paramAsBoolean("refresh", false));
    // On a thread that may wait: the request came in on one of the network's.
    return channel ->
        client
            .threadPool()
            .generic()
            .execute(
                ActionRunnable.run(new FailureTo(channel), () -> answer(channel, deletion.run())));
  }

  private record Body(QueryBuilder query, long limit) {

    static Body read(RestRequest request) throws IOException {
      QueryBuilder query = null;
      long limit = Long.MAX_VALUE;
      try (XContentParser parser = request.contentParser()) {
        parser.nextToken();
        while (parser.nextToken() != XContentParser.Token.END_OBJECT) {
          String field = parser.currentName();
          parser.nextToken();
          switch (field) {
            case "query" -> query = AbstractQueryBuilder.parseTopLevelQuery(parser);
            case "max_docs" -> limit = parser.longValue();
            case "conflicts", "slice", "size" ->
                throw new IllegalArgumentException("[" + field + "] is not supported here");
            default -> parser.skipChildren();
          }
        }
      }
      return new Body(requireQuery(query), limit);
    }

    private static QueryBuilder requireQuery(@Nullable QueryBuilder query) {
      if (query == null) {
        throw new IllegalArgumentException("Validation Failed: 1: query is missing;");
      }
      return query;
    }
  }

  /** Only the failure is of interest: the success has written its own answer. */
  private static final class FailureTo extends RestActionListener<Void> {

    FailureTo(RestChannel channel) {
      super(channel);
    }

    @Override
    protected void processResponse(Void nothing) {}
  }

  private static void answer(RestChannel channel, DeletionByQuery.Result result)
      throws IOException {
    XContentBuilder answer =
        channel
            .newBuilder()
            .startObject()
            .field("took", result.tookMillis())
            .field("timed_out", false)
            .field("total", result.total())
            .field("deleted", result.deleted())
            .field("batches", result.batches())
            .field("version_conflicts", result.conflicts())
            .field("noops", 0)
            .startObject("retries")
            .field("bulk", 0)
            .field("search", 0)
            .endObject()
            .field("throttled_millis", 0)
            .field("requests_per_second", -1.0f)
            .field("throttled_until_millis", 0)
            .startArray("failures");
    for (DeletionByQuery.Failure failure : result.failures()) {
      answer
          .startObject()
          .field("index", failure.index())
          .field("id", failure.id())
          .field("status", failure.status().getStatus())
          .startObject("cause")
          .field("type", failure.type())
          .field("reason", failure.reason())
          .endObject()
          .endObject();
    }
    answer.endArray().endObject();
    RestStatus status =
        result.failures().isEmpty() ? RestStatus.OK : result.failures().getFirst().status();
    channel.sendResponse(new RestResponse(status, answer));
  }
}
