package emporium.user.profile.web;

import emporium.starter.text.PersonName;
import emporium.starter.text.TextOf;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** What a customer can change of their profile. */
record ChangeProfileRequest(
    @Schema(example = "Ada Lovelace", maxLength = PersonName.MAX_LENGTH)
        @NotNull @TextOf(PersonName.class)
        String name) {}
