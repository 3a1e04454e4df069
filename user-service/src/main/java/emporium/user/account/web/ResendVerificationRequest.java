package emporium.user.account.web;

import emporium.user.account.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The address that waits for its verification mail. */
record ResendVerificationRequest(
    @NotNull(message = "is required") @Size(max = Email.MAX_LENGTH, message = "is too long") @Pattern(regexp = Email.SYNTAX, message = "is not an e-mail address") String email) {

  Email toEmail() {
    return new Email(email);
  }
}
