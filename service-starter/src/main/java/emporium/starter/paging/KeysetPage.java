package emporium.starter.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the page that follows; absent on the last
 */
public record KeysetPage<T>(List<T> items, @Nullable Cursor next) {

  public KeysetPage {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page off the rest of a list.
   *
   * @param rest what follows the cursor; one more item than the page takes is enough
   */
  public static <T> KeysetPage<T> of(List<T> rest, int size, Function<T, Cursor> cursorOf) {
    return rest.size() <= size
        ? new KeysetPage<>(rest, null)
        : new KeysetPage<>(rest.subList(0, size), cursorOf.apply(rest.get(size - 1)));
  }

  /** The same page with something else of each item. */
  public <R> KeysetPage<R> map(Function<T, R> change) {
    return new KeysetPage<>(items.stream().map(change).toList(), next);
  }

  /** The page with a {@code Link} to the one that follows. */
  public ResponseEntity<KeysetPage<T>> toResponse() {
    return toResponse(ResponseEntity.ok());
  }

  /** As above, with further headers. */
  public ResponseEntity<KeysetPage<T>> toResponse(ResponseEntity.BodyBuilder response) {
    if (next != null) {
      var uri = ServletUriComponentsBuilder.fromCurrentRequest();
      uri.scheme(null).host(null).port(null).replaceQueryParam("after", next.toString());
      response.header(HttpHeaders.LINK, "<" + uri.build().toUriString() + ">; rel=\"next\"");
    }
    return response.body(this);
  }
}
