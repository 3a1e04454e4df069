package emporium.stack.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A tiny x86-64 shared library whose functions all return the same number. A program that only
 * wants to load, such as a MySQL server on a system without libaio, runs with it and needs neither
 * root nor a package manager.
 *
 * <p>The file is the least the dynamic linker accepts: one loadable segment with a hash table, the
 * symbols with their versions, six bytes of code shared by all functions, and a dynamic section
 * (System V ABI, "Dynamic Linking"; GNU symbol versioning).
 *
 * @param soname the file's name and the name programs link against
 * @param functions each function and the symbol version it is looked up by
 * @param answer what every function returns
 */
public record StubLibrary(String soname, Map<String, String> functions, int answer) {

  private static final int ELF_HEADER = 64;
  private static final int PROGRAM_HEADER = 56;
  private static final int PROGRAM_HEADERS = 4;
  private static final int HASH_OFFSET = ELF_HEADER + PROGRAM_HEADERS * PROGRAM_HEADER;
  private static final int SYMBOL = 24;
  private static final int VERSION_DEFINITION = 28;
  private static final int CODE = 6;
  private static final int PAGE = 4096;
  private static final int DYNAMIC_ENTRIES = 10;
  private static final int DYNAMIC_ENTRY = 16;

  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(soname), bytes());
  }

  byte[] bytes() {
    List<String> names = List.copyOf(functions.keySet());
    List<String> versions = List.copyOf(new LinkedHashSet<>(functions.values()));
    var strings = new StringTable();
    names.forEach(strings::offset);
    versions.forEach(strings::offset);
    strings.offset(soname);
    var layout = Layout.of(names.size() + 1, versions.size() + 1, strings.size());

    ByteBuffer file = ByteBuffer.allocate(layout.end()).order(ByteOrder.LITTLE_ENDIAN);
    writeHeaders(file, layout);
    writeHashTable(file, layout);
    writeSymbols(file, layout, names, versions, strings);
    writeVersions(file, layout, versions, strings);
    file.position(layout.strings()).put(strings.bytes());
    file.position(layout.code());
    file.put((byte) 0xb8).putInt(answer).put((byte) 0xc3); // mov eax, answer; ret
    writeDynamicSection(file, layout, strings, versions.size() + 1);
    return file.array();
  }

  private record Layout(
      int symbolCount,
      int symbols,
      int symbolVersions,
      int definitions,
      int strings,
      int code,
      int dynamic,
      int end) {

    static Layout of(int symbolCount, int definitionCount, int stringsSize) {
      int hashWords = 2 + 1 + symbolCount;
      int symbols = align(HASH_OFFSET + 4 * hashWords, 8);
      int symbolVersions = symbols + SYMBOL * symbolCount;
      int definitions = align(symbolVersions + 2 * symbolCount, 8);
      int strings = definitions + VERSION_DEFINITION * definitionCount;
      int code = align(strings + stringsSize, 16);
      int dynamic = align(code + CODE, PAGE);
      int end = dynamic + DYNAMIC_ENTRIES * DYNAMIC_ENTRY;
      return new Layout(
          symbolCount, symbols, symbolVersions, definitions, strings, code, dynamic, end);
    }

    private static int align(int offset, int to) {
      return (offset + to - 1) / to * to;
    }
  }

  private static void writeHeaders(ByteBuffer file, Layout layout) {
    file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16); // 64 bit, little endian
    file.putShort((short) 3).putShort((short) 62).putInt(1); // shared object, x86-64
    file.putLong(0).putLong(ELF_HEADER).putLong(0).putInt(0);
    file.putShort((short) ELF_HEADER);
    file.putShort((short) PROGRAM_HEADER).putShort((short) PROGRAM_HEADERS);
    file.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    int readExecute = 5;
    int readWrite = 6;
    int dynamicSize = layout.end() - layout.dynamic();
    programHeader(file, 1, readExecute, 0, layout.code() + CODE, PAGE);
    programHeader(file, 1, readWrite, layout.dynamic(), dynamicSize, PAGE);
    programHeader(file, 2, readWrite, layout.dynamic(), dynamicSize, 8);
    programHeader(file, 0x6474e551, readWrite, 0, 0, 16); // no executable stack
  }

  private static void programHeader(
      ByteBuffer file, int type, int flags, long offset, long size, long alignment) {
    file.putInt(type).putInt(flags);
    file.putLong(offset).putLong(offset).putLong(offset);
    file.putLong(size).putLong(size).putLong(alignment);
  }

  /** One bucket whose chain runs through all symbols: slow in theory, nine names in practice. */
  private static void writeHashTable(ByteBuffer file, Layout layout) {
    int count = layout.symbolCount();
    file.position(HASH_OFFSET);
    file.putInt(1).putInt(count).putInt(1).putInt(0);
    for (int i = 1; i < count; i++) {
      file.putInt(i + 1 < count ? i + 1 : 0);
    }
  }

  private void writeSymbols(
      ByteBuffer file,
      Layout layout,
      List<String> names,
      List<String> versions,
      StringTable strings) {
    byte globalFunction = 0x12;
    for (int i = 1; i <= names.size(); i++) {
      String name = names.get(i - 1);
      file.position(layout.symbols() + SYMBOL * i);
      file.putInt(strings.offset(name)).put(globalFunction).put((byte) 0).putShort((short) 1);
      file.putLong(layout.code()).putLong(CODE);
      int version = 2 + versions.indexOf(functions.get(name));
      file.putShort(layout.symbolVersions() + 2 * i, (short) version);
    }
  }

  private void writeVersions(
      ByteBuffer file, Layout layout, List<String> versions, StringTable strings) {
    var definitions = new ArrayList<String>();
    definitions.add(soname); // the first definition names the library itself
    definitions.addAll(versions);
    file.position(layout.definitions());
    for (int i = 0; i < definitions.size(); i++) {
      boolean last = i == definitions.size() - 1;
      String name = definitions.get(i);
      file.putShort((short) 1).putShort((short) (i == 0 ? 1 : 0));
      file.putShort((short) (i + 1)).putShort((short) 1);
      file.putInt(hash(name)).putInt(20).putInt(last ? 0 : VERSION_DEFINITION);
      file.putInt(strings.offset(name)).putInt(0);
    }
  }

  private void writeDynamicSection(
      ByteBuffer file, Layout layout, StringTable strings, int definitions) {
    file.position(layout.dynamic());
    entry(file, 14, strings.offset(soname)); // DT_SONAME
    entry(file, 4, HASH_OFFSET); // DT_HASH
    entry(file, 5, layout.strings()); // DT_STRTAB
    entry(file, 6, layout.symbols()); // DT_SYMTAB
    entry(file, 10, strings.size()); // DT_STRSZ
    entry(file, 11, SYMBOL); // DT_SYMENT
    entry(file, 0x6ffffff0L, layout.symbolVersions()); // DT_VERSYM
    entry(file, 0x6ffffffcL, layout.definitions()); // DT_VERDEF
    entry(file, 0x6ffffffdL, definitions); // DT_VERDEFNUM
    entry(file, 0, 0);
  }

  private static void entry(ByteBuffer file, long tag, long value) {
    file.putLong(tag).putLong(value);
  }

  /** The hash of the System V ABI, by which the linker compares version names. */
  private static int hash(String name) {
    int hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash << 4) + name.charAt(i);
      int high = hash & 0xf0000000;
      hash ^= high >>> 24;
      hash &= ~high;
    }
    return hash;
  }

  private static final class StringTable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> offsets = new HashMap<>();

    StringTable() {
      bytes.write(0);
    }

    int offset(String text) {
      return offsets.computeIfAbsent(
          text,
          added -> {
            int offset = bytes.size();
            bytes.writeBytes(added.getBytes(StandardCharsets.US_ASCII));
            bytes.write(0);
            return offset;
          });
    }

    int size() {
      return bytes.size();
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }
}
