package emporium.catalog.media;

import java.util.Collection;
import java.util.Set;

/** Says which pictures there are. */
@FunctionalInterface
public interface KnownPictures {

  /** The names among these under which there is a picture. */
  Set<String> among(Collection<String> names);
}
