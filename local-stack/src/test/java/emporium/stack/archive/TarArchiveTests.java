package emporium.stack.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarArchiveTests {

  @TempDir Path folder;

  @Test
  void unpacksFoldersFilesAndLinks() throws IOException {
    unpack(
        new Tar()
            .folder("bin/")
            .file("bin/mysqld", 0755, "program")
            .file("share/english/errmsg.sys", 0644, "x".repeat(1025))
            .link("bin/mysql", "mysqld"));

    assertThat(folder.resolve("bin/mysqld")).hasContent("program").isExecutable();
    assertThat(folder.resolve("share/english/errmsg.sys")).hasSize(1025);
    assertThat(Files.isExecutable(folder.resolve("share/english/errmsg.sys"))).isFalse();
    assertThat(folder.resolve("bin/mysql")).isSymbolicLink().hasContent("program");
  }

  @Test
  void unpacksEmptyFilesAndFilesOfExactlyOneBlock() throws IOException {
    unpack(
        new Tar()
            .file("empty", 0644, "")
            .file("block", 0644, "b".repeat(512))
            .file("after", 0644, "a"));

    assertThat(folder.resolve("empty")).isEmptyFile();
    assertThat(folder.resolve("block")).hasSize(512);
    assertThat(folder.resolve("after")).hasContent("a");
  }

  @Test
  void refusesFilesOutsideTheFolder() {
    assertThatIOException()
        .isThrownBy(() -> unpack(new Tar().file("../outside", 0644, "x")))
        .withMessageContaining("../outside");
    assertThat(folder.resolveSibling("outside")).doesNotExist();
  }

  @Test
  void leavesLinksOutOfTheFolderOut() throws IOException {
    unpack(
        new Tar()
            .link("absolute", "/etc/passwd")
            .link("relative", "../../etc/passwd")
            .file("kept", 0644, "x"));

    assertThat(folder).isDirectoryNotContaining(path -> Files.isSymbolicLink(path));
    assertThat(folder.resolve("kept")).exists();
  }

  @Test
  void refusesAnArchiveThatEndsWithinAFile() {
    byte[] whole = new Tar().file("long", 0644, "x".repeat(5000)).bytes();
    assertThatIOException()
        .isThrownBy(() -> TarArchive.unpack(new ByteArrayInputStream(whole, 0, 2048), folder))
        .withMessageContaining("long");
  }

  @Test
  void takesWhatStandsWherePosixKeepsThePrefixForTimesInGnuArchives() throws IOException {
    unpack(new Tar().gnu().file("name", 0644, "x"));

    assertThat(folder.resolve("name")).hasContent("x");
  }

  private void unpack(Tar tar) throws IOException {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(tar.bytes());
    }
    TarArchive.unpackGzip(new ByteArrayInputStream(compressed.toByteArray()), folder);
  }

  /** Writes archives as tar does. */
  private static final class Tar {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean gnu;

    Tar gnu() {
      gnu = true;
      return this;
    }

    Tar folder(String name) {
      return entry(name, 0755, '5', "", "");
    }

    Tar file(String name, int mode, String content) {
      return entry(name, mode, '0', "", content);
    }

    Tar link(String name, String target) {
      return entry(name, 0777, '2', target, "");
    }

    private Tar entry(String name, int mode, char type, String target, String content) {
      byte[] header = new byte[512];
      put(header, 0, name);
      put(header, 100, "%07o".formatted(mode));
      put(header, 124, "%011o".formatted(content.length()));
      header[156] = (byte) type;
      put(header, 157, target);
      put(header, 257, gnu ? "ustar  " : "ustar\00000");
      if (gnu) {
        put(header, 345, "14343110451"); // the access time
      }
      out.writeBytes(header);
      out.writeBytes(Arrays.copyOf(content.getBytes(UTF_8), (content.length() + 511) / 512 * 512));
      return this;
    }

    private static void put(byte[] header, int offset, String text) {
      byte[] bytes = text.getBytes(UTF_8);
      System.arraycopy(bytes, 0, header, offset, bytes.length);
    }

    byte[] bytes() {
      var whole = new ByteArrayOutputStream();
      whole.writeBytes(out.toByteArray());
      whole.writeBytes(new byte[1024]);
      return whole.toByteArray();
    }
  }
}
