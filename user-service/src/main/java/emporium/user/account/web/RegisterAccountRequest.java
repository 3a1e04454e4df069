package emporium.user.account.web;

import emporium.user.account.Email;
import emporium.user.account.PersonName;
import emporium.user.account.RawPassword;
import emporium.user.account.RegisterAccount;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A registration as a form sends it. */
record RegisterAccountRequest(
    @Schema(example = "ada@example.org")
        @NotNull(message = "is required") @Size(max = Email.MAX_LENGTH, message = "is too long") @Pattern(regexp = Email.SYNTAX, message = "is not an e-mail address") String email,
    @Schema(format = "password")
        @NotNull(message = "is required") @Size(
            min = RawPassword.MIN_LENGTH,
            max = RawPassword.MAX_LENGTH,
            message = "has {min} to {max} characters")
        String password,
    @Schema(example = "Ada Lovelace")
        @NotBlank(message = "is required") @Size(max = PersonName.MAX_LENGTH, message = "has at most {max} characters") String name) {

  RegisterAccount.Command toCommand() {
    return new RegisterAccount.Command(
        new Email(email), new PersonName(name), new RawPassword(password));
  }

  @Override
  public String toString() {
    return "RegisterAccountRequest[…]";
  }
}
