package emporium.user.profile.web;

import emporium.user.account.PersonName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a customer can change of their profile. */
record ChangeProfileRequest(
    @NotBlank(message = "is required") @Size(max = PersonName.MAX_LENGTH, message = "has at most {max} characters") String name) {}
