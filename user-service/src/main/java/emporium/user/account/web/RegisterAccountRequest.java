package emporium.user.account.web;

import emporium.starter.text.EmailAddress;
import emporium.starter.text.PersonName;
import emporium.starter.text.TextOf;
import emporium.user.account.RegisterAccount;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A registration as a form sends it. The password comes with the mailed link. */
record RegisterAccountRequest(
    @Schema(example = "ada@example.org", maxLength = EmailAddress.MAX_LENGTH)
        @NotNull @TextOf(EmailAddress.class)
        String email,
    @Schema(example = "Ada Lovelace", maxLength = PersonName.MAX_LENGTH)
        @NotNull @TextOf(PersonName.class)
        String name,
    @Schema(description = "The language of mails, the shop's own if absent", example = "en")
        @Pattern(
            regexp = "[a-z]{2,3}(-[A-Z]{2})?",
            message = "must be a language tag such as en or de-CH")
        @Nullable String locale) {

  RegisterAccount.Command toCommand(String shopLocale) {
    return new RegisterAccount.Command(
        new EmailAddress(email),
        new PersonName(name),
        Objects.requireNonNullElse(locale, shopLocale));
  }

  @Override
  public String toString() {
    return "RegisterAccountRequest[…]";
  }
}
