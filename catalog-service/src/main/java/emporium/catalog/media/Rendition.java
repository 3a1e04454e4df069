package emporium.catalog.media;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A media asset as it is placed on a page. Its dimensions are pixels; those of a drawing say no
 * more than its proportions.
 */
public record Rendition(String name, int width, int height) {

  /** Where it is to be had, below the public address. */
  public String path() {
    return "/api/media/" + name;
  }

  public static Map<String, Rendition> byName(Collection<Rendition> renditions) {
    return renditions.stream().collect(Collectors.toMap(Rendition::name, Function.identity()));
  }

  /** Whether both show the same proportions, as far as whole pixels can. */
  boolean hasProportionsOf(Rendition other) {
    return Math.abs((long) width * other.height - (long) other.width * height)
        <= Math.max(other.width, other.height);
  }
}
