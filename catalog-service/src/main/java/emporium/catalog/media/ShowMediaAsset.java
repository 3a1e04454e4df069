package emporium.catalog.media;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a picture by its name. */
@Component
public class ShowMediaAsset {

  private final MediaAssets media;

  ShowMediaAsset(MediaAssets media) {
    this.media = media;
  }

  @Transactional(readOnly = true)
  public Optional<MediaAsset> show(String name) {
    // The column is ASCII: MySQL refuses to compare it with anything else.
    return name.matches(MediaAsset.NAME_FORMAT) ? media.findByName(name) : Optional.empty();
  }
}
