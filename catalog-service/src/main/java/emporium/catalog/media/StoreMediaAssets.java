package emporium.catalog.media;

import emporium.catalog.config.CatalogProperties;
import emporium.starter.audit.Audit;
import emporium.starter.audit.Audit.Change;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores pictures, each under a name. The name stands for this picture for ever, so that browsers
 * need not ask again; a new picture gets a new name. Repeating a call changes nothing.
 *
 * <p>What is fit is stored in one transaction, which only spans the storing: a picture takes longer
 * to be decoded than a connection should be kept.
 */
@Component
public class StoreMediaAssets {

  private final MediaAssets media;
  private final Audit audit;
  private final TransactionOperations transaction;
  private final CatalogProperties properties;
  private final Clock clock;

  StoreMediaAssets(
      MediaAssets media,
      Audit audit,
      TransactionOperations transaction,
      CatalogProperties properties,
      Clock clock) {
    this.media = media;
    this.audit = audit;
    this.transaction = transaction;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * A picture as it was sent.
   *
   * @param name as {@link MediaAsset#NAME_FORMAT} wants it
   * @param contentType the type the sender declares
   */
  public record Upload(String name, String contentType, byte[] content) {

    /** Of the type that its name says, which no other declaration came with. */
    static Upload named(String name, byte[] content) {
      String contentType = PictureType.ofName(name).map(PictureType::contentType).orElse("");
      return new Upload(name, contentType, content);
    }
  }

  /** The outcome of an upload. */
  public record Result(String name, Outcome outcome) {}

  /** The outcome for one picture. */
  public sealed interface Outcome {

    record Stored() implements Outcome {}

    record AlreadyStored() implements Outcome {}

    /** Nothing was stored under the name. */
    sealed interface Refused extends Outcome {}

    record NameTaken() implements Refused {}

    record TooLarge(long largestBytes) implements Refused {}

    record TooManyPixels(long most) implements Refused {}

    /** The content is not what name or content type say, or is broken. */
    record NotThatType() implements Refused {}

    record Unsafe() implements Refused {}
  }

  /**
   * @param uploads under names that differ
   * @return their outcomes, in the same order
   */
  @Retryable(includes = DataIntegrityViolationException.class, maxRetries = 3, delay = 20)
  public List<Result> store(List<Upload> uploads) {
    Map<String, StoredPicture> stored =
        media.stored(uploads.stream().map(Upload::name).toList()).stream()
            .collect(Collectors.toMap(StoredPicture::name, Function.identity()));
    var results = new ArrayList<Result>();
    var fit = new ArrayList<MediaAsset>();
    for (Upload upload : uploads) {
      results.add(new Result(upload.name(), check(upload, stored.get(upload.name()), fit)));
    }
    if (!fit.isEmpty()) {
      transaction.executeWithoutResult(_ -> save(fit));
    }
    return results;
  }

  /**
   * @param stored what its name stands for already
   * @param fit gets the picture if it is to be stored
   */
  private Outcome check(Upload upload, @Nullable StoredPicture stored, List<MediaAsset> fit) {
    if (upload.content().length > properties.largestPicture().toBytes()) {
      return new Outcome.TooLarge(properties.largestPicture().toBytes());
    }
    Optional<PictureType> type =
        PictureType.ofName(upload.name())
            .filter(candidate -> candidate.contentType().equals(upload.contentType()));
    if (type.isEmpty()) {
      return new Outcome.NotThatType();
    }
    if (stored != null) {
      return stored.wasSentAs(upload.content())
          ? new Outcome.AlreadyStored()
          : new Outcome.NameTaken();
    }
    try {
      CleanPicture cleaned = type.get().cleaned(upload.content(), properties.mostPixels());
      fit.add(MediaAsset.of(upload.name(), type.get(), cleaned, upload.content(), clock.instant()));
      return new Outcome.Stored();
    } catch (UnfitPicture e) {
      return switch (e.reason()) {
        case NOT_THAT_TYPE -> new Outcome.NotThatType();
        case TOO_MANY_PIXELS -> new Outcome.TooManyPixels(properties.mostPixels());
        case UNSAFE -> new Outcome.Unsafe();
      };
    }
  }

  /** In the order of their names, so that two calls with the same ones cannot deadlock. */
  private void save(List<MediaAsset> assets) {
    media.saveAllAndFlush(assets.stream().sorted(Comparator.comparing(MediaAsset::getId)).toList());
    assets.forEach(
        asset -> audit.record(Change.of("media-asset.stored", "media-asset", asset.getId())));
  }
}
