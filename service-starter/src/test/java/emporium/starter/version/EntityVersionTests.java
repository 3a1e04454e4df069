package emporium.starter.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

class EntityVersionTests {

  @Test
  void isReadFromItsOwnTag() {
    var version = new EntityVersion(17);

    assertThat(version.tag()).isEqualTo("\"17\"");
    assertThat(EntityVersion.ifMatch(version.tag())).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"17\"", "\"17-gzip\"", "W/\"17-gzip\"", "  \"17\" "})
  void isReadFromWhatProxiesMakeOfTheTag(String header) {
    assertThat(EntityVersion.ifMatch(header)).isEqualTo(new EntityVersion(17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "17", "\"", "\"-1\"", "*", "\"17\", \"18\"", "\"9999999999999999999\""})
  void whatIsNoTagOfOursMatchesNothing(String header) {
    refuses(header, 412, "/problems/stale");
  }

  @Test
  void aChangeHasToSayWhatItChanges() {
    refuses(null, 428, "/problems/version-required");
  }

  private static void refuses(@Nullable String header, int status, String type) {
    assertThatExceptionOfType(ErrorResponseException.class)
        .isThrownBy(() -> EntityVersion.ifMatch(header))
        .satisfies(e -> {
          assertThat(e.getStatusCode().value()).isEqualTo(status);
          assertThat(e.getBody().getType()).isEqualTo(URI.create(type));
        });
  }
}
