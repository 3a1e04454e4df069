package emporium.catalog.media;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a picture by its name. */
@Component
public class ShowMedium {

  private final Media media;

  ShowMedium(Media media) {
    this.media = media;
  }

  @Transactional(readOnly = true)
  public Optional<Medium> show(String name) {
    return media.findByName(name);
  }
}
