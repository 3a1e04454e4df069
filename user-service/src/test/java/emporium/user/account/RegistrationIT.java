package emporium.user.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.user.AccountRegistered;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.EmailVerified;
import emporium.events.user.RegistrationRepeated;
import emporium.test.kafka.Facts;
import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@UserServiceTest
class RegistrationIT {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired CreateDemoAccounts createDemoAccounts;
  @Autowired EmailVerifications verifications;
  @Autowired Clock clock;

  private Browser browser;
  private People people;
  private final String email = People.someEmail();

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
    people = new People(browser, jdbc);
  }

  @Test
  void aNewAddressGetsAnAccountAndALink() {
    people.register(email, People.PASSWORD);

    String accountId = people.accountIdOf(email).toString();
    people.mailedTokens(email, 1);
    EmailVerificationRequested mail =
        Facts.read(EmailVerificationRequested.class, Topics.USER_SECRET_EVENTS, accountId)
            .getFirst();
    assertThat(mail.link()).startsWith("http://localhost:8080/verify-email?token=");
    assertThat(mail.email()).isEqualTo(email);
    await()
        .untilAsserted(() ->
            assertThat(Facts.read(AccountRegistered.class, Topics.USER_EVENTS, accountId))
                .singleElement()
                .extracting(AccountRegistered::name)
                .isEqualTo("Ada Lovelace"));
  }

  @Test
  void aLinkProvesTheAddressOnce() {
    people.register(email, People.PASSWORD);
    String token = people.mailedTokens(email, 1).getFirst();

    assertThat(people.verify(token)).isEqualTo(204);
    HttpResponse<String> again =
        browser.postJson("/api/accounts/verify-email", "{\"token\":\"" + token + "\"}");

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Browser.json(again).path("type").asString()).isEqualTo("/problems/token-invalid");
    String accountId = people.accountIdOf(email).toString();
    await()
        .untilAsserted(() ->
            assertThat(Facts.read(EmailVerified.class, Topics.USER_EVENTS, accountId)).hasSize(1));
  }

  @Test
  void anExpiredLinkProvesNothing() {
    people.register(email, People.PASSWORD);
    String token = people.mailedTokens(email, 1).getFirst();
    jdbc.sql("UPDATE email_verification SET expires_at = NOW() - INTERVAL 1 SECOND").update();

    assertThat(people.verify(token)).isEqualTo(422);
  }

  @Test
  void theSecretOfALinkIsNotStored() {
    people.register(email, People.PASSWORD);
    String token = people.mailedTokens(email, 1).getFirst();

    var stored = jdbc.sql("SELECT token_hash FROM email_verification").query(byte[].class).list();

    assertThat(stored)
        .contains(new VerificationToken(token).hash())
        .allSatisfy(hash -> assertThat(hash).hasSize(32));
  }

  @Test
  void aKnownAddressGetsTheSameAnswerAndItsOwnerIsTold() {
    String known = people.registerVerified();

    HttpResponse<String> first = register(People.someEmail());
    HttpResponse<String> second = register(known);

    assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(202);
    assertThat(second.body()).isEqualTo(first.body());
    String accountId = people.accountIdOf(known).toString();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(Facts.read(RegistrationRepeated.class, Topics.USER_EVENTS, accountId))
                .hasSize(1));
  }

  @Test
  void anAddressIsKnownHoweverItIsWritten() {
    String known = people.registerVerified();

    register(known.toUpperCase(java.util.Locale.ROOT));

    assertThat(
            jdbc.sql("SELECT COUNT(*) FROM account WHERE LOWER(email) = ?")
                .param(known)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void manyRegistrationsAtOnceMakeOneAccount() throws Exception {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> task = () -> register(email).statusCode();
      for (var answer : executor.invokeAll(List.of(task, task, task, task))) {
        assertThat(answer.get()).isEqualTo(202);
      }
    }

    assertThat(people.accountIdOf(email)).isNotNull();
  }

  /**
   * Somebody registers another's address first, hoping that its owner will register too and open
   * whatever link comes: the password that counts is that of the registration the link belongs to.
   */
  @Test
  void anAddressCannotBeTakenOverByRegisteringItFirst() {
    people.register(email, "password of a stranger");
    people.register(email, "password of the owner");
    String owners = people.mailedTokens(email, 2).get(1);

    people.verify(owners);

    assertThat(Browser.locationOf(new Browser(port).submitSignIn(email, "password of a stranger")))
        .endsWith("/sign-in?refused");
    assertThat(new Browser(port).signIn(email, "password of the owner")).isNotBlank();
  }

  @Test
  void aLinkIsMailedAgainOnRequestButOnlySoOften() {
    people.register(email, People.PASSWORD);
    for (int i = 0; i < 8; i++) {
      assertThat(
              browser
                  .postJson("/api/accounts/resend-verification", "{\"email\":\"" + email + "\"}")
                  .statusCode())
          .isEqualTo(202);
    }

    assertThat(people.mailedTokens(email, 5)).hasSize(5);
    assertThat(
            browser
                .postJson(
                    "/api/accounts/resend-verification",
                    "{\"email\":\"" + People.someEmail() + "\"}")
                .statusCode())
        .isEqualTo(202);
  }

  @Test
  void saysWhatIsWrongWhere() {
    HttpResponse<String> response =
        browser.postJson(
            "/api/accounts",
            "{\"email\":\"not an address\",\"password\":\"short\",\"name\":\" \"}");

    assertThat(response.statusCode()).isEqualTo(400);
    var problem = Browser.json(response);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/invalid-request");
    assertThat(problem.path("errors").valueStream().map(e -> e.path("pointer").asString()))
        .containsExactlyInAnyOrder("#/email", "#/password", "#/name");
  }

  @Test
  void demoAccountsAreMadeOnce() {
    createDemoAccounts.run(new org.springframework.boot.DefaultApplicationArguments());

    assertThat(
            jdbc.sql(
                    "SELECT email FROM account WHERE email LIKE '%o@emporium.example' "
                        + "OR email LIKE 'staff@%' ORDER BY email")
                .query(String.class)
                .list())
        .containsExactly("demo@emporium.example", "staff@emporium.example");
  }

  @Test
  void expiredLinksAreForgotten() {
    people.register(email, People.PASSWORD);
    var later = clock.instant().plus(Duration.ofHours(26));

    assertThat(verifications.removeExpired(later, Duration.ofHours(1))).isPositive();

    assertThat(
            verifications.sentSince(
                new AccountId(people.accountIdOf(email)), later.minus(Duration.ofDays(30))))
        .isZero();
  }

  private HttpResponse<String> register(String address) {
    return browser.postJson(
        "/api/accounts",
        "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"Ada\"}"
            .formatted(address, People.PASSWORD));
  }
}
