package emporium.user.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;

class SignInSecurityTests {

  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/sign-in");
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aRefusalIsShownOnThePageWithTheAddressThatWasTyped() throws Exception {
    request.addParameter("email", " ada@example.org ");

    fail(new BadCredentialsException("wrong password"));

    assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?refused");
    assertThat(refusal())
        .isEqualTo(new SignInRefusal(SignInRefusal.Reason.CREDENTIALS, "ada@example.org", null));
  }

  @Test
  void anAddressThatIsNoneIsNotKept() throws Exception {
    request.addParameter("email", "a".repeat(255));

    fail(new BadCredentialsException("not an address"));

    assertThat(refusal()).extracting(SignInRefusal::email).isEqualTo("");
  }

  @Test
  void aStoreThatDoesNotAnswerIsNoWrongPassword() {
    var outage = new InternalAuthenticationServiceException("the store does not answer");

    assertThatThrownBy(() -> fail(outage)).isSameAs(outage);
  }

  private void fail(AuthenticationException e) throws Exception {
    SignInSecurity.rememberRefusal().onAuthenticationFailure(request, response, e);
  }

  private @Nullable SignInRefusal refusal() {
    return (SignInRefusal)
        Objects.requireNonNull(request.getSession()).getAttribute(SignInRefusal.ATTRIBUTE);
  }
}
