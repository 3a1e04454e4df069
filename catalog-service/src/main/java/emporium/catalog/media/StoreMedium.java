package emporium.catalog.media;

import emporium.catalog.config.CatalogProperties;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores a picture under a name. The name stands for this picture for ever, so that browsers need
 * not ask again; a new picture gets a new name. Repeating a call changes nothing.
 */
@Component
public class StoreMedium {

  private final Media media;
  private final CatalogProperties properties;
  private final Clock clock;

  StoreMedium(Media media, CatalogProperties properties, Clock clock) {
    this.media = media;
    this.properties = properties;
    this.clock = clock;
  }

  /** What became of the picture. */
  public sealed interface Outcome {

    record Stored() implements Outcome {}

    record AlreadyStored() implements Outcome {}

    record NameTaken() implements Outcome {}

    record TooLarge(long largestBytes) implements Outcome {}

    /** The content is not what name or content type say. */
    record NotThatType() implements Outcome {}

    record Unsafe() implements Outcome {}
  }

  /**
   * @param name as {@link Medium#NAME_FORMAT} wants it
   * @param contentType the type the sender declares
   */
  @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 20)
  @Transactional
  public Outcome store(String name, String contentType, byte[] content) {
    if (content.length > properties.largestPicture().toBytes()) {
      return new Outcome.TooLarge(properties.largestPicture().toBytes());
    }
    Optional<PictureType> type =
        PictureType.ofName(name)
            .filter(candidate -> candidate.contentType().equals(contentType))
            .filter(candidate -> candidate.matches(content));
    if (type.isEmpty()) {
      return new Outcome.NotThatType();
    }
    if (type.get() == PictureType.SVG && !SafeSvg.isSafe(content)) {
      return new Outcome.Unsafe();
    }
    Optional<Medium> known = media.findByName(name);
    if (known.isPresent()) {
      return known.get().holds(content) ? new Outcome.AlreadyStored() : new Outcome.NameTaken();
    }
    media.saveAndFlush(Medium.of(name, type.get(), content, clock.instant()));
    return new Outcome.Stored();
  }
}
