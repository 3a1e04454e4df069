package emporium.stack.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.stack.service.Service;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/requirements.md} says of every requirement what shows it, and that exists. */
class RequirementsTests {

  private static final List<String> ASKED =
      List.of(
          "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3",
          "5.1", "5.2", "5.3", "6.1", "6.2");

  /** {@code | 1.1 | what is asked | what stands | what is missing | `SomeIT`, `some.spec` |}. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d\\.\\d) \\|(.+)\\|$");

  /** A test class, or a file of Playwright or Vitest without its last ending. */
  private static final Pattern TEST =
      Pattern.compile("`([A-Z]\\w+(?:IT|Tests)|[\\w-]+\\.(?:spec|test))`");

  private static final List<String> FOLDERS =
      Stream.concat(
              Arrays.stream(Service.values()).map(service -> service.id() + "/src/test"),
              Stream.of("service-starter/src/test", "web/apps/storefront/src", "web/e2e/journeys"))
          .toList();

  private final List<String> rows =
      ROW.matcher(Checkout.text("docs/requirements.md")).results().map(row -> row.group()).toList();

  @Test
  void everyRequirementHasItsRow() {
    assertThat(rows).map(row -> cells(row).getFirst()).containsExactlyElementsOf(ASKED);
  }

  @Test
  void whatStandsIsShownByATest() {
    assertThat(rows).allSatisfy(row -> assertThat(testsOf(row)).isNotEmpty());
  }

  @Test
  void everyTestThatIsNamedExists() {
    Set<String> present =
        FOLDERS.stream()
            .flatMap(folder -> Checkout.filesUnder(folder).stream())
            .map(file -> file.getFileName().toString())
            .map(name -> name.replaceFirst("\\.(java|tsx?)$", ""))
            .collect(Collectors.toSet());

    assertThat(rows).allSatisfy(row -> assertThat(present).containsAll(testsOf(row)));
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  private static List<String> testsOf(String row) {
    return TEST.matcher(cells(row).getLast()).results().map(test -> test.group(1)).toList();
  }
}
