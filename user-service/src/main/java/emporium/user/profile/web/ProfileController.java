package emporium.user.profile.web;

import emporium.starter.problem.Problem;
import emporium.starter.security.CurrentUser;
import emporium.starter.text.PersonName;
import emporium.starter.version.EntityVersion;
import emporium.user.account.AccountId;
import emporium.user.profile.ChangeName;
import emporium.user.profile.Profile;
import emporium.user.profile.ReadProfile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The profile of the person who is signed in. */
@RestController
@RequestMapping("/api/profile")
@Tag(name = "Profile")
@SecurityRequirement(name = "bearer")
class ProfileController {

  private final ReadProfile readProfile;
  private final ChangeName changeName;

  ProfileController(ReadProfile readProfile, ChangeName changeName) {
    this.readProfile = readProfile;
    this.changeName = changeName;
  }

  @Operation(operationId = "getProfile", summary = "Get your profile")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
  @GetMapping
  ResponseEntity<?> profile(@Parameter(hidden = true) CurrentUser.Person person) {
    Optional<Profile> profile = readProfile.read(new AccountId(person.accountId()));
    return profile.isPresent() ? found(profile.get()) : unknown().toResponse();
  }

  @Operation(
      operationId = "changeProfile",
      summary = "Change your name",
      description = "Tokens issued from then on carry the new name.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProfileResponse.class)))
  @ApiResponse(
      responseCode = "412",
      description = "`/problems/stale`: the profile changed since it was read",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/Problem")))
  @PutMapping
  ResponseEntity<?> change(
      @Parameter(hidden = true) CurrentUser.Person person,
      @Parameter(description = "The ETag of the profile as you read it")
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String seen,
      @RequestBody @Valid ChangeProfileRequest request) {
    EntityVersion version = EntityVersion.ifMatch(seen);
    var command =
        new ChangeName.Command(
            new AccountId(person.accountId()), new PersonName(request.name()), version.number());
    return switch (changeName.change(command)) {
      case ChangeName.Outcome.Changed(Profile profile) -> found(profile);
      case ChangeName.Outcome.Stale _ -> EntityVersion.stale().toResponse();
      case ChangeName.Outcome.Unknown _ -> unknown().toResponse();
    };
  }

  private static ResponseEntity<ProfileResponse> found(Profile profile) {
    return ResponseEntity.ok()
        .eTag(new EntityVersion(profile.version()).tag())
        .body(ProfileResponse.of(profile));
  }

  private static Problem unknown() {
    return Problem.notFound("This account");
  }
}
