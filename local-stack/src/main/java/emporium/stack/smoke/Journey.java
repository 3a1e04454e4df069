package emporium.stack.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One customer's way from registration to receipt. Every walk is a new customer. */
final class Journey {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern VERIFICATION_TOKEN =
      Pattern.compile("/verify-email\\?token=([A-Za-z0-9._~%-]+)");
  private static final String APPROVED_CARD = "4242 4242 4242 4242";

  private final Browser browser;
  private final CaughtMails mails;
  private final PrintStream out;
  private final JsonMapper json = new JsonMapper();

  private final String name = "Sam Smoke";
  private final String email =
      "smoke-" + UUID.randomUUID().toString().substring(0, 8) + "@emporium.example";
  private final String password = "smoke-" + UUID.randomUUID();

  private JsonNode product = json.createObjectNode();
  private JsonNode order = json.createObjectNode();
  private String orderPath = "";

  Journey(Browser browser, CaughtMails mails, PrintStream out) {
    this.browser = browser;
    this.mails = mails;
    this.out = out;
  }

  private interface Step {

    /** What to say about it. */
    String take() throws StepFailure, InterruptedException;
  }

  /**
   * @return whether every step went well; the first that does not ends the journey
   */
  boolean walk() throws InterruptedException {
    long begin = System.nanoTime();
    boolean well =
        step("register", this::register)
            && step("choose a password by mail", this::verifyEmail)
            && step("sign in", this::signIn)
            && step("search with a typo", this::search)
            && step("open the product", this::openProduct)
            && step("add it to the cart", this::addToCart)
            && step("check out", this::checkOut)
            && step("pay with the sandbox card", this::pay)
            && step("watch the order", this::watchOrder)
            && step("find the confirmation", this::findConfirmation)
            && step("find the receipt", this::findReceipt)
            && step("see the order in the history", this::seeHistory)
            && step("sign out", this::signOut);
    out.printf(Locale.ROOT, "%n%s after %.1f s.%n", well ? "All well" : "Not well", seconds(begin));
    return well;
  }

  private boolean step(String title, Step step) throws InterruptedException {
    long begin = System.nanoTime();
    try {
      int attemptsBefore = browser.secondAttempts();
      String remark = step.take();
      String again = browser.secondAttempts() > attemptsBefore ? " (at the second attempt)" : "";
      out.printf(Locale.ROOT, "  ok   %6.2f s  %-30s %s%s%n", seconds(begin), title, remark, again);
      return true;
    } catch (StepFailure e) {
      out.printf(Locale.ROOT, "  FAIL %6.2f s  %s%n%n", seconds(begin), title);
      out.println(String.valueOf(e.getMessage()).indent(4));
      return false;
    }
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private String register() throws StepFailure, InterruptedException {
    // Asked first, as the storefront does: the answer brings the CSRF cookie along.
    JsonNode session = browser.get("/api/session").require(200, "The session").json();
    if (session.path("authenticated").asBoolean()) {
      throw StepFailure.of("Nobody should be signed in yet: " + session);
    }
    ObjectNode account = json.createObjectNode().put("email", email).put("name", name);
    browser.post("/api/accounts", account).require(202, "The registration");
    return email;
  }

  private String verifyEmail() throws StepFailure, InterruptedException {
    JsonNode mail =
        mails.await(email, "the verification link", candidate -> token(candidate).isPresent());
    ObjectNode body =
        json.createObjectNode().put("token", token(mail).orElseThrow()).put("password", password);
    // A token works once; the sign-in shows whether it did.
    browser.post("/api/accounts/verify-email", body).require(204, 422, "The verification");
    return "by the link in \"%s\"".formatted(mail.path("subject").asText());
  }

  private static Optional<String> token(JsonNode mail) {
    Matcher link = VERIFICATION_TOKEN.matcher(mail.path("text").asText());
    return link.find() ? Optional.of(link.group(1)) : Optional.empty();
  }

  private String signIn() throws StepFailure, InterruptedException {
    Answer page = browser.get("/session/sign-in?return=/account").require(200, "The sign-in page");
    HtmlForm form =
        HtmlForm.withField("password", page).fill("email", email).fill("password", password);
    Answer arrived = browser.submit(page, form);
    String again = "";
    if ("sign-in=failed".equals(arrived.uri().getQuery())) {
      // The code from user-service works once; with the gateway that had taken it, it is lost.
      again = " (at the second attempt)";
      arrived = browser.get("/session/sign-in?return=/account");
    }
    JsonNode session = browser.get("/api/session").require(200, "The session").json();
    if (!session.path("authenticated").asBoolean()
        || !email.equals(session.path("email").asText())) {
      throw StepFailure.of("The customer should be signed in. The session is " + session, arrived);
    }
    if (!arrived.uri().getPath().equals("/account")) {
      throw StepFailure.of("Signing in should lead back to /account", arrived);
    }
    return "as " + session.path("name").asText() + again;
  }

  private String search() throws StepFailure, InterruptedException {
    Answer list = browser.get("/api/products?size=50").require(200, "The products");
    JsonNode candidate =
        StreamSupport.stream(list.json().path("items").spliterator(), false)
            .filter(item -> item.path("availability").asText().equals("IN_STOCK"))
            .filter(item -> Typo.in(item.path("title").asText()).isPresent())
            .findFirst()
            .orElseThrow(() ->
                StepFailure.of(
                    "There should be a product in stock; is the catalogue loaded?", list));
    Typo typo = Typo.in(candidate.path("title").asText()).orElseThrow();
    String productId = candidate.path("productId").asText();
    product =
        Eventually.get(
            PATIENCE,
            "A search for \"%s\" should find \"%s\""
                .formatted(typo.typed(), candidate.path("title").asText()),
            () -> found(typo, productId));
    return "\"%s\" finds %s".formatted(typo.typed(), product.path("title").asText());
  }

  private Optional<JsonNode> found(Typo typo, String productId)
      throws StepFailure, InterruptedException {
    JsonNode result =
        browser.get("/api/search?size=50&q=" + typo.typed()).require(200, "The search").json();
    return StreamSupport.stream(result.path("items").spliterator(), false)
        .filter(item -> item.path("productId").asText().equals(productId))
        .findFirst();
  }

  private String openProduct() throws StepFailure, InterruptedException {
    Answer page =
        browser.get("/api/products/" + product.path("slug").asText()).require(200, "The product");
    product = page.json();
    String picture = product.path("pictures").path(0).asText();
    if (picture.isEmpty()) {
      throw StepFailure.of("The product should have a picture", page);
    }
    browser.get(picture).require(200, "Its picture");
    return money(product.path("price"));
  }

  private String addToCart() throws StepFailure, InterruptedException {
    ObjectNode line =
        json.createObjectNode()
            .put("productId", product.path("productId").asText())
            .put("quantity", 1);
    // The cart's own copy of the product arrives by an event.
    Answer answer =
        Eventually.get(
            PATIENCE,
            "The cart should come to know the product",
            () -> {
              Answer attempt = browser.post("/api/cart/items", line);
              return attempt.status() == 404 || attempt.status() == 422
                  ? Optional.empty()
                  : Optional.of(attempt.require(200, "Adding to the cart"));
            });
    JsonNode cart = browser.get("/api/cart").require(200, "The cart").json();
    int items = cart.path("itemCount").asInt();
    boolean addedTwice = answer.repeated() && items == 2;
    if (items != 1 && !addedTwice) {
      throw StepFailure.of("One item should be in the cart: " + cart, answer);
    }
    return money(cart.path("subtotal"));
  }

  private String checkOut() throws StepFailure, InterruptedException {
    ObjectNode request = json.createObjectNode().put("shippingMethod", "STANDARD");
    request.set("shipTo", address());
    Answer quoted = browser.post("/api/orders/quote", request).require(200, "The quote");
    request.put("paymentMethod", "CARD").set("shownTotal", quoted.json().path("total"));
    var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    Answer placed = browser.post("/api/orders", request, headers).require(201, 200, "The order");
    Answer again = browser.post("/api/orders", request, headers).require(200, "The same again");
    order = placed.json();
    orderPath = "/api/orders/" + order.path("orderId").asText();
    if (!again.json().path("orderId").equals(order.path("orderId"))) {
      throw StepFailure.of("The same key should give the same order", again);
    }
    return "order %s, %s".formatted(order.path("number").asText(), money(order.path("total")));
  }

  private ObjectNode address() {
    return json.createObjectNode()
        .put("recipient", name)
        .put("line1", "12 Harbour Street")
        .put("postalCode", "1010")
        .put("city", "Vienna")
        .put("country", "AT");
  }

  private String pay() throws StepFailure, InterruptedException {
    String payAt =
        Eventually.get(
            PATIENCE,
            "The order should come to offer a payment page",
            () -> {
              JsonNode payment =
                  browser.get(orderPath).require(200, "The order").json().path("payment");
              String actionUrl = payment.path("actionUrl").asText();
              return actionUrl.isEmpty() ? Optional.empty() : Optional.of(actionUrl);
            });
    Answer page = browser.get(payAt).require(200, "The payment page");
    HtmlForm form = HtmlForm.withField("cardNumber", page).fill("cardNumber", APPROVED_CARD);
    Answer back = browser.submit(page, form);
    String returned = "/orders/" + order.path("orderId").asText();
    if (!back.uri().getPath().equals(returned)) {
      throw StepFailure.of("Paying should lead back to " + returned, back);
    }
    return "and back to " + returned;
  }

  private String watchOrder() throws StepFailure, InterruptedException {
    order = new OrderWatch(browser).until("CONFIRMED", orderPath + "/events", PATIENCE);
    return "status " + order.path("status").asText();
  }

  private String findConfirmation() throws StepFailure, InterruptedException {
    return "\"%s\"".formatted(mailAboutOrder("confirm").path("subject").asText());
  }

  private String findReceipt() throws StepFailure, InterruptedException {
    return "\"%s\"".formatted(mailAboutOrder("receipt").path("subject").asText());
  }

  private JsonNode mailAboutOrder(String word) throws StepFailure, InterruptedException {
    String number = order.path("number").asText();
    return mails.await(
        email,
        "\"%s\" in its subject, order %s in its text and its HTML".formatted(word, number),
        mail ->
            mail.path("subject").asText().toLowerCase(Locale.ROOT).contains(word)
                && mail.path("text").asText().contains(number)
                && mail.path("html").asText().contains(number));
  }

  private String seeHistory() throws StepFailure, InterruptedException {
    Answer history = browser.get("/api/orders").require(200, "The history");
    boolean listed =
        StreamSupport.stream(history.json().path("items").spliterator(), false)
            .anyMatch(item -> item.path("orderId").equals(order.path("orderId")));
    if (!listed) {
      throw StepFailure.of("The order should be in the history", history);
    }
    return "%d order".formatted(history.json().path("items").size());
  }

  private String signOut() throws StepFailure, InterruptedException {
    Answer left = browser.post("/session/sign-out");
    if (left.status() >= 400) {
      throw StepFailure.of("Signing out should lead back to the shop", left);
    }
    browser.get("/api/orders").require(401, "The history, signed out,");
    JsonNode session = browser.get("/api/session").require(200, "The session").json();
    if (session.path("authenticated").asBoolean()) {
      throw StepFailure.of("Nobody should be signed in any more: " + session);
    }
    return "and refused after";
  }

  private static String money(JsonNode money) {
    return "%s %s"
        .formatted(
            money.path("amount").decimalValue().movePointLeft(2), money.path("currency").asText());
  }
}
