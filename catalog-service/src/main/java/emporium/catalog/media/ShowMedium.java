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
    // The column is ASCII: MySQL refuses to compare it with anything else.
    return name.matches(Medium.NAME_FORMAT) ? media.findByName(name) : Optional.empty();
  }
}
