package emporium.user.password.web;

import emporium.starter.text.EmailAddress;
import emporium.starter.text.TextOf;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** The address of the account whose password is forgotten. */
record ForgotPasswordRequest(
    @Schema(example = "ada@example.org", maxLength = EmailAddress.MAX_LENGTH)
        @NotNull @TextOf(EmailAddress.class)
        String email) {

  EmailAddress toEmail() {
    return new EmailAddress(email);
  }

  @Override
  public String toString() {
    return "ForgotPasswordRequest[…]";
  }
}
