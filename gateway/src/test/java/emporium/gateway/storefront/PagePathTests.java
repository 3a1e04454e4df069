package emporium.gateway.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import emporium.gateway.language.Language;
import emporium.gateway.storefront.PagePath.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePathTests {

  @Test
  void theLanguageIsAPartOfTheAddress() {
    assertThat(PagePath.of("/").language()).isEqualTo(Language.ENGLISH);
    assertThat(PagePath.of("/de").language()).isEqualTo(Language.GERMAN);
    assertThat(PagePath.of("/de/p/boot")).isEqualTo(PagePath.of("/de/p/boot/"));
    assertThat(PagePath.of("/es/p/boot").kind()).isEqualTo(new Kind.Product("boot"));
    assertThat(PagePath.of("/desk").language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void whatIsPublicIsKnown() {
    assertThat(PagePath.of("/es/").kind()).isEqualTo(new Kind.Home());
    assertThat(PagePath.of("/c/boots").kind()).isEqualTo(new Kind.Category("boots"));
    assertThat(PagePath.of("/de/imprint").kind()).isEqualTo(new Kind.Content("imprint"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/cart",
        "/checkout",
        "/de/orders/1/receipt",
        "/account",
        "/register",
        "/es/verify-email",
        "/de/forgot-password",
        "/reset-password",
        "/search"
      })
  void whatIsSomebodysOwnIsPrivate(String path) {
    assertThat(PagePath.of(path).kind()).isEqualTo(new Kind.Private());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such/page", "/c", "/p/a/b", "/en", "/de/de", "/help/me"})
  void theRestIsUnknown(String path) {
    assertThat(PagePath.of(path).kind()).isEqualTo(new Kind.Unknown());
  }

  @Test
  void addressesAreMadeInEachLanguage() {
    assertThat(Language.ENGLISH.path("/")).isEqualTo("/");
    assertThat(Language.GERMAN.path("/")).isEqualTo("/de");
    assertThat(Language.SPANISH.path("/help")).isEqualTo("/es/help");
  }
}
