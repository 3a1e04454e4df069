package emporium.catalog.media;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which pictures there are. */
@Component
public class FindPictures {

  private final Media media;

  FindPictures(Media media) {
    this.media = media;
  }

  /** The names among these under which there is a picture. */
  @Transactional(readOnly = true)
  public Set<String> existing(Collection<String> names) {
    return names.isEmpty() ? Set.of() : media.findNames(names);
  }
}
