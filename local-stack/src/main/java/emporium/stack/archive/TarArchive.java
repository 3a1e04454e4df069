package emporium.stack.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks the plain ustar archives that native programs are shipped in: folders, files and symbolic
 * links with their execute permission. A file that would leave the target folder is refused.
 */
public final class TarArchive {

  private static final int BLOCK = 512;

  private TarArchive() {}

  public static void unpackGzip(InputStream compressed, Path target) throws IOException {
    unpack(new GZIPInputStream(compressed, 1 << 16), target);
  }

  public static void unpack(InputStream archive, Path target) throws IOException {
    Path root = target.toAbsolutePath().normalize();
    byte[] block = new byte[BLOCK];
    while (archive.readNBytes(block, 0, BLOCK) == BLOCK && block[0] != 0) {
      var header = Header.of(block);
      Path path = inside(root, header.name());
      switch (header.type()) {
        case '5' -> Files.createDirectories(path);
        case '2' -> link(root, path, header.linkTarget());
        case '0', 0 -> {
          file(archive, path, header);
          continue;
        }
        default ->
            throw new IOException("Unknown kind of tar entry '" + header.type() + "': " + path);
      }
      archive.skipNBytes(padded(header.size()));
    }
  }

  private static Path inside(Path root, String name) throws IOException {
    Path path = root.resolve(name).normalize();
    if (!path.startsWith(root)) {
      throw new IOException("Tar entry leaves its folder: " + name);
    }
    return path;
  }

  /** Links out of the folder, left by the machine that packed it, lead nowhere here: left out. */
  private static void link(Path root, Path path, String linkTarget) throws IOException {
    Path folder = parent(path);
    if (!folder.resolve(linkTarget).normalize().startsWith(root)) {
      return;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(path);
    Files.createSymbolicLink(path, Path.of(linkTarget));
  }

  private static void file(InputStream archive, Path path, Header header) throws IOException {
    Files.createDirectories(parent(path));
    try (OutputStream out = Files.newOutputStream(path)) {
      byte[] buffer = new byte[1 << 16];
      for (long left = header.size(); left > 0; ) {
        int read = archive.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("Tar archive ends within " + path);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    if (header.isExecutable() && !path.toFile().setExecutable(true)) {
      throw new IOException("Cannot make executable: " + path);
    }
    archive.skipNBytes(padded(header.size()) - header.size());
  }

  private static Path parent(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IOException("Tar entry without a folder: " + path);
    }
    return parent;
  }

  private static long padded(long size) {
    return (size + BLOCK - 1) / BLOCK * BLOCK;
  }

  /** Field positions as in POSIX.1-1988 (ustar). */
  private record Header(String name, int mode, long size, char type, String linkTarget) {

    static Header of(byte[] block) {
      // GNU tar writes times where POSIX keeps the prefix, and says so by its own magic number.
      String prefix = block[262] == 0 ? text(block, 345, 155) : "";
      String name = text(block, 0, 100);
      return new Header(
          prefix.isEmpty() ? name : prefix + "/" + name,
          (int) octal(block, 100, 8),
          octal(block, 124, 12),
          (char) block[156],
          text(block, 157, 100));
    }

    boolean isExecutable() {
      return (mode & 0111) != 0;
    }

    private static long octal(byte[] block, int offset, int length) {
      String digits = text(block, offset, length).strip();
      return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] block, int offset, int length) {
      int end = offset;
      while (end < offset + length && block[end] != 0) {
        end++;
      }
      return new String(block, offset, end - offset, StandardCharsets.UTF_8);
    }
  }
}
