package emporium.payment.provider.sandbox.web;

import emporium.payment.provider.sandbox.SandboxPaymentProvider;
import emporium.payment.provider.sandbox.SandboxPaymentProvider.Typed;
import emporium.payment.provider.sandbox.SandboxSession;
import emporium.payment.provider.sandbox.TestCard;
import emporium.starter.problem.Problem;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which customers pay with test cards. Who knows a session's id may use it. */
@Controller
@RequestMapping("/pay/sandbox/{sessionId}")
class SandboxPageController {

  private final SandboxPaymentProvider sandbox;

  SandboxPageController(SandboxPaymentProvider sandbox) {
    this.sandbox = sandbox;
  }

  @ModelAttribute
  void session(
      @PathVariable String sessionId,
      Model model,
      jakarta.servlet.http.HttpServletResponse answer) {
    SandboxSession session = find(sessionId);
    model.addAttribute("visit", session);
    model.addAttribute("amount", print(session));
    model.addAttribute("cards", TestCard.values());
    answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
  }

  @GetMapping
  String show(@ModelAttribute("visit") SandboxSession session) {
    return switch (session.status()) {
      case OPEN -> "sandbox/pay";
      case CHALLENGED -> "sandbox/challenge";
      case UNDECIDED -> "sandbox/undecided";
      case PAID, FAILED -> "redirect:" + session.returnUrl();
    };
  }

  @PostMapping
  String pay(@PathVariable String sessionId, @RequestParam String cardNumber, Model model) {
    if (find(sessionId).status() == SandboxSession.Status.OPEN
        && sandbox.pay(sessionId, cardNumber) == Typed.UNKNOWN_CARD) {
      model.addAttribute("unknownCard", true);
      return "sandbox/pay";
    }
    return onwards(sessionId);
  }

  @PostMapping("/challenge")
  String challenge(@PathVariable String sessionId, @RequestParam boolean approved) {
    sandbox.answerChallenge(sessionId, approved);
    return onwards(sessionId);
  }

  @PostMapping("/leave")
  String leave(@PathVariable String sessionId) {
    sandbox.leave(sessionId);
    return onwards(sessionId);
  }

  private String onwards(String sessionId) {
    SandboxSession session = find(sessionId);
    return "redirect:" + (session.isFinished() ? session.returnUrl() : "/pay/sandbox/" + sessionId);
  }

  private SandboxSession find(String sessionId) {
    return sandbox
        .session(sessionId)
        .orElseThrow(() -> Problem.notFound("This payment page").toException());
  }

  private static String print(SandboxSession session) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.of("en", "IE"));
    format.setCurrency(Currency.getInstance(session.amount().currency()));
    return format.format(session.amount().toDecimal());
  }
}
