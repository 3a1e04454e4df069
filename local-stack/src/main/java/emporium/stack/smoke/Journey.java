package emporium.stack.smoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** One customer's way from registration to receipt. Every walk is a new customer. */
final class Journey {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern VERIFICATION_TOKEN =
      Pattern.compile("/verify-email\\?token=([A-Za-z0-9._~%-]+)");
  private static final String APPROVED_CARD = "4242 4242 4242 4242";
  private static final String DECLINED_CARD = "4000 0000 0000 0002";
  private static final String COUNTRY = "AT";

  private final Browser browser;
  private final CaughtMails mails;
  private final PrintStream out;
  private final JsonMapper json = new JsonMapper();

  private final String name = "Sam Smoke";
  private final String email =
      "smoke-" + UUID.randomUUID().toString().substring(0, 8) + "@emporium.example";
  private final String password = "smoke-" + UUID.randomUUID();

  private JsonNode product = json.createObjectNode();
  private JsonNode variant = json.createObjectNode();
  private JsonNode order = json.createObjectNode();
  private String shippingOption = "";
  private String paymentMethod = "";
  private String orderPath = "";
  private String paymentPath = "";

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
            && step("choose a variant", this::chooseVariant)
            && step("add it to the cart", this::addToCart)
            && step("see what checkout offers", this::seeOptions)
            && step("place the order", this::placeOrder)
            && step("pay with a declined card", this::payInVain)
            && step("try again and pay", this::payAgain)
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
            // Preferably one that has to be chosen from.
            .sorted(Comparator.comparing((JsonNode item) -> item.path("variantCount").asInt() == 1))
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

  private String chooseVariant() throws StepFailure, InterruptedException {
    Answer page =
        browser.get("/api/products/" + product.path("slug").asText()).require(200, "The product");
    product = page.json();
    variant =
        StreamSupport.stream(product.path("variants").spliterator(), false)
            .filter(candidate -> !candidate.path("availability").asText().equals("SOLD_OUT"))
            // The last, so that products with options have to be chosen from.
            .reduce((_, later) -> later)
            .orElseThrow(() -> StepFailure.of("A variant of it should be in stock", page));
    String picture =
        variant.path("picture").asText(product.path("pictures").path(0).path("path").asText());
    if (picture.isEmpty()) {
      throw StepFailure.of("The product should have a picture", page);
    }
    browser.get(picture).require(200, "Its picture");
    return "%s at %s, one of %d"
        .formatted(
            variant.path("sku").asText(),
            money(variant.path("price").path("amount")),
            product.path("variants").size());
  }

  private String addToCart() throws StepFailure, InterruptedException {
    ObjectNode item =
        json.createObjectNode()
            .put("variantId", variant.path("variantId").asText())
            .put("quantity", 1);
    // The cart's own copy of the product arrives by an event.
    Answer answer =
        Eventually.get(
            PATIENCE,
            "The cart should come to know the variant",
            () -> {
              Answer attempt = browser.post("/api/cart/items", item);
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

  private String seeOptions() throws StepFailure, InterruptedException {
    Answer options = browser.get("/api/checkout/options").require(200, "What checkout offers");
    JsonNode country =
        StreamSupport.stream(options.json().path("countries").spliterator(), false)
            .filter(candidate -> candidate.path("code").asText().equals(COUNTRY))
            .findFirst()
            .orElseThrow(() -> StepFailure.of("The shop should deliver to " + COUNTRY, options));
    shippingOption = country.path("shippingOptions").path(0).path("id").asText();
    paymentMethod = options.json().path("paymentMethods").path(0).path("id").asText();
    if (shippingOption.isEmpty() || paymentMethod.isEmpty()) {
      throw StepFailure.of("There should be a way to deliver and one to pay", options);
    }
    return "%s to %s, %s".formatted(shippingOption, COUNTRY, paymentMethod);
  }

  private String placeOrder() throws StepFailure, InterruptedException {
    ObjectNode wanted =
        json.createObjectNode().put("country", COUNTRY).put("shippingOption", shippingOption);
    JsonNode quote = browser.post("/api/checkout/quote", wanted).require(200, "The quote").json();
    ObjectNode request =
        json.createObjectNode()
            .put("cartVersion", quote.path("cartVersion").asLong())
            .put("shippingOption", shippingOption)
            .put("paymentMethod", paymentMethod)
            .put("locale", "en");
    request.set("shippingAddress", address());
    request.set("shownTotal", quote.path("price").path("payable"));
    var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    Answer placed = place(request, headers).require(201, 200, "The order");
    Answer again = browser.post("/api/orders", request, headers).require(200, "The same again");
    order = placed.json();
    orderPath = "/api/orders/" + order.path("orderId").asText();
    paymentPath = "/api/payments/" + order.path("orderId").asText();
    if (!again.json().path("orderId").equals(order.path("orderId"))) {
      throw StepFailure.of("The same key should give the same order", again);
    }
    if (!order.path("status").asText().equals("PLACED")) {
      throw StepFailure.of("The order should be PLACED", placed);
    }
    return "order %s, %s"
        .formatted(order.path("number").asText(), money(order.path("price").path("payable")));
  }

  /** What is still worked on answers under the same key later. */
  private Answer place(ObjectNode request, Map<String, String> headers)
      throws StepFailure, InterruptedException {
    var waited = new AtomicBoolean();
    Answer placed =
        Eventually.get(
            PATIENCE,
            "The order should come out of its work",
            () -> {
              Answer attempt = browser.post("/api/orders", request, headers);
              boolean inProgress =
                  attempt.status() == 409 && attempt.body().contains("request-in-progress");
              waited.compareAndSet(false, inProgress);
              return inProgress ? Optional.empty() : Optional.of(attempt);
            });
    return waited.get() ? placed.asRepeated() : placed;
  }

  private ObjectNode address() {
    return json.createObjectNode()
        .put("recipient", name)
        .put("line1", "12 Harbour Street")
        .put("postalCode", "1010")
        .put("city", "Vienna")
        .put("country", COUNTRY);
  }

  private String payInVain() throws StepFailure, InterruptedException {
    String payAt =
        Eventually.get(
            PATIENCE,
            "The order should come to offer a payment page",
            () -> nonEmpty(seeOrder().path("payment").path("actionUrl")));
    payAt(payAt, DECLINED_CARD);
    return Eventually.get(
        PATIENCE,
        "The order should come to say that the payment failed",
        () -> {
          JsonNode seen = seeOrder();
          JsonNode payment = seen.path("payment");
          if (!seen.path("status").asText().equals("PLACED")) {
            throw StepFailure.of("The order should stay open: " + seen);
          }
          return payment.path("status").asText().equals("FAILED")
              ? Optional.of(payment.path("failureReason").asText() + ", the order stays open")
              : Optional.empty();
        });
  }

  private String payAgain() throws StepFailure, InterruptedException {
    String method =
        Eventually.get(
            PATIENCE,
            "The payment should come to offer another attempt",
            () ->
                nonEmpty(
                    browser
                        .get(paymentPath)
                        .require(200, "The payment")
                        .json()
                        .path("retryMethods")
                        .path(0)));
    Answer started =
        browser
            .post(
                paymentPath + "/attempts",
                json.createObjectNode().put("method", method),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()))
            .require(201, 200, "Another attempt");
    String attemptId = started.json().path("attemptId").asText();
    String payAt =
        Eventually.get(
            PATIENCE, "The attempt should come to have a page", () -> actionUrl(attemptId));
    payAt(payAt, APPROVED_CARD);
    return "and back to the order";
  }

  private Optional<String> actionUrl(String attemptId) throws StepFailure, InterruptedException {
    JsonNode payment = browser.get(paymentPath).require(200, "The payment").json();
    return StreamSupport.stream(payment.path("attempts").spliterator(), false)
        .filter(attempt -> attempt.path("attemptId").asText().equals(attemptId))
        .findFirst()
        .flatMap(attempt -> nonEmpty(attempt.path("actionUrl")));
  }

  private JsonNode seeOrder() throws StepFailure, InterruptedException {
    return browser.get(orderPath).require(200, "The order").json();
  }

  private static Optional<String> nonEmpty(JsonNode text) {
    return Optional.of(text.asText()).filter(it -> !it.isEmpty());
  }

  private void payAt(String address, String card) throws StepFailure, InterruptedException {
    Answer page = browser.get(address).require(200, "The payment page");
    HtmlForm form = HtmlForm.withField("cardNumber", page).fill("cardNumber", card);
    Answer back = browser.submit(page, form);
    String returned = "/orders/" + order.path("orderId").asText();
    if (!back.uri().getPath().equals(returned)) {
      throw StepFailure.of("Paying should lead back to " + returned, back);
    }
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
