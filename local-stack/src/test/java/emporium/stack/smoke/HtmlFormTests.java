package emporium.stack.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;

class HtmlFormTests {

  private static final Answer PAGE =
      new Answer(
          "GET",
          URI.create("http://localhost:8080/sign-in"),
          200,
          "text/html",
          """
          <form method="post" action="/resend"><input type="hidden" name="_csrf" value="a"></form>
          <form method='post' action='/sign-in?from=a&amp;to=b'>
            <input id="email" name="email" type="email" value="" data-name="no">
            <input name="password" type="password" required>
            <input type="hidden" name="_csrf" value="x&quot;y=&amp;z">
            <input type="submit" value="Sign in">
          </form>
          """,
          false);

  @Test
  void sendsWhatThePageFilledInAndWhatTheShopperTypes() throws StepFailure {
    HtmlForm form =
        HtmlForm.withField("password", PAGE)
            .fill("email", "ann@example.org")
            .fill("password", "a b&c");

    assertThat(form.action()).isEqualTo("/sign-in?from=a&to=b");
    assertThat(form.encoded())
        .isEqualTo("email=ann%40example.org&password=a+b%26c&_csrf=x%22y%3D%26z");
  }

  @Test
  void tellsWhichFieldIsMissingAndShowsThePage() {
    assertThatExceptionOfType(StepFailure.class)
        .isThrownBy(() -> HtmlForm.withField("cardNumber", PAGE))
        .withMessageContaining("cardNumber")
        .withMessageContaining("http://localhost:8080/sign-in")
        .withMessageContaining("<form");
  }
}
