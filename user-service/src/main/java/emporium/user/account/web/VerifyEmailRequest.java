package emporium.user.account.web;

import emporium.user.account.VerificationToken;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param token the secret from the link in the mail
 */
record VerifyEmailRequest(
    @NotBlank(message = "is required") @Size(max = 200, message = "is too long") String token) {

  VerificationToken toToken() {
    return new VerificationToken(token);
  }

  @Override
  public String toString() {
    return "VerifyEmailRequest[…]";
  }
}
