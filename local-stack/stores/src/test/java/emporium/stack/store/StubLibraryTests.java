package emporium.stack.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class StubLibraryTests {

  @TempDir Path folder;

  @Test
  void isLoadedByTheDynamicLinkerAndAnswersWithTheNumber() throws Throwable {
    var library =
        new StubLibrary(
            "libstub.so.1", Map.of("numa_available", "libnuma_1.1", "other", "libnuma_1.2"), -38);
    library.writeTo(folder);

    assertThat(call("numa_available")).isEqualTo(-38);
    assertThat(call("other")).isEqualTo(-38);
  }

  private int call(String function) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      var symbol =
          SymbolLookup.libraryLookup(folder.resolve("libstub.so.1"), arena).findOrThrow(function);
      var handle =
          Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.of(ValueLayout.JAVA_INT));
      return (int) handle.invokeExact();
    }
  }

  @Test
  void staysSmall() throws IOException {
    var library = new StubLibrary("libstub.so.1", Map.of("io_setup", "LIBAIO_0.4"), -38);

    assertThat(library.bytes()).hasSizeLessThan(5000);
  }
}
