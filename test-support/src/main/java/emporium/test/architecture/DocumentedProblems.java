package emporium.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the problem types that classes declare as constants against {@code emporium/problems.json}:
 * no type without text, and no text without a type.
 */
public final class DocumentedProblems {

  private static final String TYPE = "emporium.starter.problem.ProblemType";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private record Documented(
      String slug,
      HttpStatus status,
      String title,
      String meaning,
      String action,
      Set<String> declaredBy) {

    Declared declared() {
      return new Declared(slug, status, title);
    }
  }

  private record Declared(String slug, HttpStatus status, String title) {}

  private DocumentedProblems() {}

  /**
   * @param classes of one service
   */
  public static void check(JavaClasses classes) {
    String service = HouseRules.contextOf(classes.iterator().next());
    List<Documented> documented =
        list().stream().filter(problem -> problem.declaredBy().contains(service)).toList();

    assertThat(declaredIn(classes))
        .as("problem types of %s and their texts in problems.json", service)
        .isEqualTo(documented.stream().map(Documented::declared).collect(Collectors.toSet()));
    assertThat(documented)
        .allSatisfy(problem -> {
          assertThat(problem.meaning()).isNotBlank();
          assertThat(problem.action()).isNotBlank();
        });
  }

  private static Set<Declared> declaredIn(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> field.getRawType().getName().equals(TYPE))
        .map(DocumentedProblems::valueOf)
        .collect(Collectors.toSet());
  }

  /** By its JSON: this module stands below the one with the type. */
  private static Declared valueOf(JavaField field) {
    try {
      Field constant = field.reflect();
      constant.setAccessible(true);
      return JSON.convertValue(constant.get(null), Declared.class);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Documented> list() {
    try (InputStream file =
        DocumentedProblems.class.getResourceAsStream("/emporium/problems.json")) {
      return JSON.readValue(Objects.requireNonNull(file), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
