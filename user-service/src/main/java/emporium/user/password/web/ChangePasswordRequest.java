package emporium.user.password.web;

import emporium.user.account.AccountId;
import emporium.user.account.RawPassword;
import emporium.user.password.ChangePassword;
import emporium.user.session.SessionId;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * @param current the password until now
 * @param password the one from now on
 */
record ChangePasswordRequest(
    @Schema(format = "password") @NotNull @Size(max = RawPassword.MAX_LENGTH) String current,
    @Schema(format = "password")
        @NotNull @Size(
            min = RawPassword.MIN_LENGTH,
            max = RawPassword.MAX_LENGTH,
            message = "Use {min} to {max} characters")
        String password) {

  ChangePassword.Command toCommand(AccountId account, Optional<SessionId> session) {
    return new ChangePassword.Command(account, current, new RawPassword(password), session);
  }

  @Override
  public String toString() {
    return "ChangePasswordRequest[…]";
  }
}
