package emporium.user.password.web;

import emporium.user.account.LinkToken;
import emporium.user.account.RawPassword;
import emporium.user.password.ResetPassword;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param token the secret from the link in the mail
 * @param password what the person who opened the link wants to sign in with
 */
record ResetPasswordRequest(
    @NotBlank @Size(max = 200) String token,
    @Schema(format = "password")
        @NotNull @Size(
            min = RawPassword.MIN_LENGTH,
            max = RawPassword.MAX_LENGTH,
            message = "Use {min} to {max} characters")
        String password) {

  ResetPassword.Command toCommand() {
    return new ResetPassword.Command(new LinkToken(token), new RawPassword(password));
  }

  @Override
  public String toString() {
    return "ResetPasswordRequest[…]";
  }
}
