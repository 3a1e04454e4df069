package emporium.catalog.media;

import emporium.catalog.config.CatalogProperties;
import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores a picture under a name. The name stands for this picture for ever, so that browsers need
 * not ask again; a new picture gets a new name. Repeating a call changes nothing.
 *
 * <p>A transaction only spans the storing: a picture takes longer to be decoded than a connection
 * should be kept.
 */
@Component
public class StoreMediaAsset {

  private final MediaAssets media;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final CatalogProperties properties;
  private final Clock clock;

  StoreMediaAsset(
      MediaAssets media,
      Audit audit,
      TransactionTemplate transaction,
      CatalogProperties properties,
      Clock clock) {
    this.media = media;
    this.audit = audit;
    this.transaction = transaction;
    this.properties = properties;
    this.clock = clock;
  }

  /** The outcome. */
  public sealed interface Outcome {

    record Stored() implements Outcome {}

    record AlreadyStored() implements Outcome {}

    record NameTaken() implements Outcome {}

    record TooLarge(long largestBytes) implements Outcome {}

    record TooManyPixels(long most) implements Outcome {}

    /** The content is not what name or content type say, or is broken. */
    record NotThatType() implements Outcome {}

    record Unsafe() implements Outcome {}
  }

  /**
   * @param name as {@link MediaAsset#NAME_FORMAT} wants it
   * @param contentType the type the sender declares
   */
  @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 1, delay = 20)
  public Outcome store(String name, String contentType, byte[] content) {
    if (content.length > properties.largestPicture().toBytes()) {
      return new Outcome.TooLarge(properties.largestPicture().toBytes());
    }
    Optional<PictureType> type =
        PictureType.ofName(name).filter(candidate -> candidate.contentType().equals(contentType));
    if (type.isEmpty()) {
      return new Outcome.NotThatType();
    }
    Optional<MediaAsset> known = media.findByName(name);
    if (known.isPresent()) {
      return known.get().wasSentAs(content) ? new Outcome.AlreadyStored() : new Outcome.NameTaken();
    }
    try {
      CleanPicture cleaned = type.get().cleaned(content, properties.mostPixels());
      MediaAsset asset = MediaAsset.of(name, type.get(), cleaned, content, clock.instant());
      transaction.executeWithoutResult(_ -> save(asset, name));
      return new Outcome.Stored();
    } catch (UnfitPicture e) {
      return switch (e.reason()) {
        case NOT_THAT_TYPE -> new Outcome.NotThatType();
        case TOO_MANY_PIXELS -> new Outcome.TooManyPixels(properties.mostPixels());
        case UNSAFE -> new Outcome.Unsafe();
      };
    }
  }

  private void save(MediaAsset asset, String name) {
    media.saveAndFlush(asset);
    audit.record(Change.of("media-asset.stored", "media-asset", name));
  }
}
