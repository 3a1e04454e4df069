package emporium.catalog.media;

import static emporium.catalog.media.MediaFixtures.lamp;
import static emporium.catalog.media.MediaFixtures.svg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import emporium.catalog.CatalogFixtures;
import emporium.catalog.media.MediaFixtures.Tar;
import emporium.catalog.media.StoreMediaArchive.Outcome;
import emporium.catalog.media.StoreMediaAssets.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class StoreMediaArchiveTests {

  private final InMemoryMediaAssets media = new InMemoryMediaAssets();
  private final AtomicInteger transactions = new AtomicInteger();
  private final StoreMediaArchive storeMediaArchive =
      new StoreMediaArchive(
          new StoreMediaAssets(
              media,
              change -> {},
              new CountedTransactions(),
              CatalogFixtures.settings(),
              Clock.systemUTC()),
          CatalogFixtures.settings());

  private final class CountedTransactions implements TransactionOperations {

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
      transactions.incrementAndGet();
      return TransactionOperations.withoutTransaction().execute(action);
    }
  }

  private Outcome store(byte[] archive) throws IOException {
    return storeMediaArchive.store(new ByteArrayInputStream(archive));
  }

  private void assertRefused(byte[] archive, Outcome outcome) throws IOException {
    assertThat(store(archive)).isEqualTo(outcome);
    assertThat(media.names()).isEmpty();
  }

  private static void assertResults(Outcome outcome, Result... results) {
    assertThat(outcome)
        .isInstanceOf(Outcome.Done.class)
        .extracting("pictures", LIST)
        .containsExactly((Object[]) results);
  }

  @Test
  void everyPictureHasItsOwnResult() throws IOException {
    byte[] large = svg("<!--" + "x".repeat(2 << 20) + "-->");
    byte[] archive =
        new Tar()
            .with("lamp.svg", lamp())
            .with("bell.svg", svg("<script>alert(1)</script>"))
            .with("wall.svg", large)
            .with("lamp.webp", lamp())
            .with("desk.svg", lamp())
            .bytes();

    assertResults(
        store(archive),
        new Result("lamp.svg", new StoreMediaAssets.Outcome.Stored()),
        new Result("bell.svg", new StoreMediaAssets.Outcome.Unsafe()),
        new Result("wall.svg", new StoreMediaAssets.Outcome.TooLarge(2 << 20)),
        new Result("lamp.webp", new StoreMediaAssets.Outcome.NotThatType()),
        new Result("desk.svg", new StoreMediaAssets.Outcome.Stored()));
    assertThat(media.names()).containsExactlyInAnyOrder("lamp.svg", "desk.svg");
  }

  @Test
  void sendingOneAgainGoesOnWhereItBrokeOff() throws IOException {
    store(new Tar().with("lamp.svg", lamp()).bytes());

    assertResults(
        store(new Tar().with("lamp.svg", lamp()).with("desk.svg", lamp()).bytes()),
        new Result("lamp.svg", new StoreMediaAssets.Outcome.AlreadyStored()),
        new Result("desk.svg", new StoreMediaAssets.Outcome.Stored()));
  }

  @Test
  void someMegabytesAreOneTransaction() throws IOException {
    byte[] megabyte = svg("<!--" + "x".repeat(1 << 20) + "-->");
    var archive = new Tar();
    for (int i = 0; i < 9; i++) {
      archive.with("lamp-" + i + ".svg", megabyte);
    }

    store(archive.bytes());

    assertThat(media.names()).hasSize(9);
    assertThat(transactions).hasValue(3);
  }

  @Test
  void plainFilesMayBeMarkedTheOldWay() throws IOException {
    byte[] archive = new Tar().with("lamp.svg", TarConstants.LF_OLDNORM, lamp()).bytes();

    assertResults(store(archive), new Result("lamp.svg", new StoreMediaAssets.Outcome.Stored()));
  }

  @Test
  void oneThatIsCutOffAnywhereIsRefusedWhole() throws IOException {
    byte[] archive = new Tar().with("lamp.svg", lamp()).with("desk.svg", lamp()).bytes();

    for (int length = 0; length < archive.length; length += 32) {
      assertRefused(Arrays.copyOf(archive, length), new Outcome.Broken());
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(new Tar().with("lamp.svg", lamp()).bytes());
    }
    byte[] text = Arrays.copyOf("Lamps. ".repeat(200).getBytes(StandardCharsets.UTF_8), 4096);

    assertRefused(compressed.toByteArray(), new Outcome.Broken());
    assertRefused(text, new Outcome.Broken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../lamp.svg",
        "/lamp.svg",
        "pictures/lamp.svg",
        "./lamp.svg",
        "lamp.svg\n",
        "Lamp.svg",
        "lamp.html",
        "lamp"
      })
  void aNameThatIsNoPicturesRefusesTheWhole(String name) throws IOException {
    byte[] archive = new Tar().with("desk.svg", lamp()).with(name, lamp()).bytes();

    assertRefused(archive, new Outcome.UnfitEntry(name));
  }

  @Test
  void anEntryThatIsNoPlainFileRefusesTheWhole() throws IOException {
    for (byte kind :
        new byte[] {
          TarConstants.LF_SYMLINK,
          TarConstants.LF_LINK,
          TarConstants.LF_FIFO,
          TarConstants.LF_CHR,
          TarConstants.LF_DIR
        }) {
      byte[] archive = new Tar().with("lamp.svg", kind, new byte[0]).bytes();

      assertThat(store(archive)).isInstanceOf(Outcome.UnfitEntry.class);
    }
    assertThat(media.names()).isEmpty();
  }

  @Test
  void aNameStandsInAnArchiveOnce() throws IOException {
    byte[] archive = new Tar().with("lamp.svg", lamp()).with("lamp.svg", svg("<g/>")).bytes();

    assertRefused(archive, new Outcome.UnfitEntry("lamp.svg"));
  }

  @Test
  void anArchiveHasUpTo2000Pictures() throws IOException {
    var archive = new Tar();
    for (int i = 0; i < 2_001; i++) {
      archive.with("lamp-" + i + ".svg", lamp());
    }

    assertRefused(archive.bytes(), new Outcome.TooManyEntries(2_000));
  }
}
