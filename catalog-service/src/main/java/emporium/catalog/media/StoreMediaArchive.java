package emporium.catalog.media;

import emporium.catalog.config.CatalogProperties;
import emporium.catalog.media.StoreMediaAssets.Result;
import emporium.catalog.media.StoreMediaAssets.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.springframework.stereotype.Component;

/**
 * Stores the pictures of a tar archive, each by the rules of {@link StoreMediaAssets}. An archive
 * that is cut off, or is anything else than a flat list of pictures, is refused whole.
 *
 * <p>A transaction takes some megabytes of pictures. A call that breaks off in the middle has
 * stored whole pictures, and goes on when it is repeated.
 */
@Component
public class StoreMediaArchive {

  private static final int MOST_PICTURES = 2_000;

  /** As much is in memory at a time, and one picture more. */
  private static final int BATCH_BYTES = 4 << 20;

  private static final Set<Byte> PLAIN_FILES =
      Set.of(TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM);

  private static final int BLOCK_BYTES = 512;

  /** Two empty blocks. */
  private static final int END_BYTES = 2 * BLOCK_BYTES;

  private final StoreMediaAssets storeMediaAssets;
  private final CatalogProperties properties;

  StoreMediaArchive(StoreMediaAssets storeMediaAssets, CatalogProperties properties) {
    this.storeMediaAssets = storeMediaAssets;
    this.properties = properties;
  }

  /** The outcome. */
  public sealed interface Outcome {

    /** Every picture has its own result, in the order of the archive. */
    record Done(List<Result> pictures) implements Outcome {}

    /** It is no tar archive, or its end is missing. */
    record Broken() implements Outcome {}

    /** An entry is no plain file, is not named as a picture, or has the name of another one. */
    record UnfitEntry(String name) implements Outcome {}

    record TooManyEntries(int most) implements Outcome {}
  }

  /** Reads the archive to its end before the first picture is stored. */
  public Outcome store(InputStream archive) throws IOException {
    Path file = Files.createTempFile("media", ".tar");
    try {
      Files.copy(archive, file, StandardCopyOption.REPLACE_EXISTING);
      try (var content = new RandomAccessFile(file.toFile(), "r")) {
        Optional<TarFile> tar = open(content);
        return tar.isEmpty() ? new Outcome.Broken() : store(tar.get());
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<TarFile> open(RandomAccessFile content) {
    try {
      return hasEnd(content) ? Optional.of(new TarFile(content.getChannel())) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The library takes an archive that is cut off between two entries for complete. */
  private static boolean hasEnd(RandomAccessFile content) throws IOException {
    byte[] end = new byte[END_BYTES];
    content.seek(Math.max(0, content.length() - END_BYTES));
    content.readFully(end);
    content.seek(0);
    return content.length() % BLOCK_BYTES == 0 && Arrays.equals(end, new byte[END_BYTES]);
  }

  private Outcome store(TarFile tar) throws IOException {
    List<TarArchiveEntry> entries = tar.getEntries();
    if (entries.size() > MOST_PICTURES) {
      return new Outcome.TooManyEntries(MOST_PICTURES);
    }
    var names = new HashSet<String>();
    for (TarArchiveEntry entry : entries) {
      if (!isPicture(entry) || !names.add(entry.getName())) {
        return new Outcome.UnfitEntry(entry.getName());
      }
    }
    return new Outcome.Done(storeAll(tar, entries));
  }

  private static boolean isPicture(TarArchiveEntry entry) {
    return PLAIN_FILES.contains(entry.getLinkFlag())
        && !entry.isSparse()
        && entry.getName().matches(MediaAsset.NAME_FORMAT);
  }

  private List<Result> storeAll(TarFile tar, List<TarArchiveEntry> entries) throws IOException {
    var results = new ArrayList<Result>();
    var batch = new ArrayList<Upload>();
    int bytes = 0;
    for (TarArchiveEntry entry : entries) {
      byte[] content = read(tar, entry);
      batch.add(Upload.named(entry.getName(), content));
      bytes += content.length;
      if (bytes >= BATCH_BYTES) {
        results.addAll(storeMediaAssets.store(batch));
        batch.clear();
        bytes = 0;
      }
    }
    results.addAll(storeMediaAssets.store(batch));
    return results;
  }

  private byte[] read(TarFile tar, TarArchiveEntry entry) throws IOException {
    try (InputStream content = tar.getInputStream(entry)) {
      // One byte more than allowed is enough to know.
      return content.readNBytes((int) properties.largestPicture().toBytes() + 1);
    }
  }
}
