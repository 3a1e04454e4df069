package emporium.user.signin.web;

import emporium.user.config.UserProperties;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Shows the sign-in page. Spring Security handles what it posts. */
@Controller
class SignInController {

  private final UserProperties properties;
  private final Clock clock;

  SignInController(UserProperties properties, Clock clock) {
    this.properties = properties;
    this.clock = clock;
  }

  @GetMapping("/sign-in")
  String page(
      @Nullable Principal signedIn,
      @SessionAttribute(name = SignInRefusal.ATTRIBUTE, required = false)
          @Nullable SignInRefusal refusal,
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String expired,
      Model model) {
    if (signedIn != null) {
      return "redirect:" + properties.publicUrl() + "/session/sign-in";
    }
    model.addAttribute("shop", properties.publicUrl() + "/");
    model.addAttribute("register", properties.publicUrl() + "/register");
    model.addAttribute("forgotPassword", properties.publicUrl() + "/forgot-password");
    model.addAttribute("stayDays", properties.user().sessions().staying().toDays());
    model.addAttribute("expired", expired != null);
    if (refusal != null) {
      model.addAttribute("email", refusal.email());
      model.addAttribute("refusal", refused != null ? refusal.reason().name() : null);
      model.addAttribute("waitMinutes", minutesToWait(refusal));
    }
    return "sign-in";
  }

  private long minutesToWait(SignInRefusal refusal) {
    Instant until = refusal.until();
    return until == null
        ? 0
        : Math.max(1, Duration.between(clock.instant(), until).plusSeconds(59).toMinutes());
  }
}
