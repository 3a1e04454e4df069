package emporium.catalog.media;

import java.util.Collection;
import java.util.List;

/** Says which pictures there are. */
@FunctionalInterface
public interface KnownPictures {

  /** What there is under these names. */
  List<Rendition> among(Collection<String> names);
}
