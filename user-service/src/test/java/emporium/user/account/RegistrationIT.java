package emporium.user.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.user.AccountRegistered;
import emporium.events.user.EmailVerificationRequested;
import emporium.events.user.EmailVerified;
import emporium.events.user.RegistrationRepeated;
import emporium.starter.retention.PurgeStores;
import emporium.test.kafka.Events;
import emporium.user.Browser;
import emporium.user.People;
import emporium.user.UserServiceTest;
import java.net.http.HttpResponse;
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
  @Autowired PurgeStores purgeStores;

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
    people.register(email);

    String accountId = people.accountIdOf(email).toString();
    people.mailedTokens(email, 1);
    EmailVerificationRequested mail =
        Events.read(EmailVerificationRequested.class, Topics.USER_SECRET_EVENTS, accountId)
            .getFirst();
    assertThat(mail.link()).startsWith("http://localhost:8080/verify-email?token=");
    assertThat(mail.email()).isEqualTo(email);
    await()
        .untilAsserted(() ->
            assertThat(Events.read(AccountRegistered.class, Topics.USER_EVENTS, accountId))
                .singleElement()
                .extracting(AccountRegistered::name)
                .isEqualTo("Ada Lovelace"));
  }

  @Test
  void aLinkProvesTheAddressOnce() {
    people.register(email);
    String token = people.mailedTokens(email, 1).getFirst();

    assertThat(people.verify(token)).isEqualTo(204);
    HttpResponse<String> again = people.verify(token, People.PASSWORD);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Browser.json(again).path("type").asString()).isEqualTo("/problems/token-invalid");
    String accountId = people.accountIdOf(email).toString();
    await()
        .untilAsserted(() ->
            assertThat(Events.read(EmailVerified.class, Topics.USER_EVENTS, accountId)).hasSize(1));
  }

  @Test
  void anExpiredLinkProvesNothing() {
    people.register(email);
    String token = people.mailedTokens(email, 1).getFirst();
    jdbc.sql("UPDATE email_verification SET expires_at = NOW() - INTERVAL 1 SECOND").update();

    assertThat(people.verify(token)).isEqualTo(422);
  }

  @Test
  void theSecretOfALinkIsNotStored() {
    people.register(email);
    String token = people.mailedTokens(email, 1).getFirst();

    var stored = jdbc.sql("SELECT token_hash FROM email_verification").query(String.class).list();

    assertThat(stored).contains(new LinkToken(token).hash()).doesNotContain(token);
  }

  @Test
  void aKnownAddressGetsTheSameAnswerAndItsOwnerIsNotified() {
    String known = people.registerVerified();

    HttpResponse<String> first = register(People.someEmail());
    HttpResponse<String> second = register(known);

    assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(202);
    assertThat(second.body()).isEqualTo(first.body());
    String accountId = people.accountIdOf(known).toString();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(Events.read(RegistrationRepeated.class, Topics.USER_EVENTS, accountId))
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

  @Test
  void aPasswordThatIsRefusedLeavesTheLinkGood() {
    people.register(email);
    String token = people.mailedTokens(email, 1).getFirst();

    HttpResponse<String> refused = people.verify(token, "short");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Browser.json(refused).path("errors").get(0).path("pointer").asString())
        .isEqualTo("#/password");
    assertThat(people.verify(token)).isEqualTo(204);
  }

  /** One address of MySQL's default collation is several of the mail's. */
  @Test
  void addressesThatLookAlikeAreNotOne() {
    String plain = People.someEmail().replace("ada-", "collate-");
    String other = plain.replace("@", "@\u00f6");
    people.register(plain);
    people.register(other);

    assertThat(people.accountIdOf(other)).isNotEqualTo(people.accountIdOf(plain));
    people.verify(people.mailedTokens(plain, 1).getFirst());
    for (String typed :
        List.of(plain.replace("collate", "c\u00f6llate"), other, plain.replace("a", "\u00e1"))) {
      assertThat(Browser.locationOf(new Browser(port).submitSignIn(typed, People.PASSWORD)))
          .endsWith("/sign-in?refused");
    }
  }

  @Test
  void anInternationalDomainIsKeptAsPeopleReadIt() {
    String id = java.util.UUID.randomUUID().toString();
    people.register("Kunde-" + id + "@MU\u0308LLER.example");

    String accountId = people.accountIdOf("kunde-" + id + "@xn--mller-kva.example").toString();
    people.mailedTokens("kunde-" + id + "@m\u00fcller.example", 1);
    assertThat(
            Events.read(EmailVerificationRequested.class, Topics.USER_SECRET_EVENTS, accountId)
                .getFirst()
                .email())
        .isEqualTo("Kunde-" + id + "@m\u00fcller.example");
  }

  @Test
  void aLinkIsMailedAgainOnRequestAndTheAnswerIsTheSameForEveryAddress() {
    people.register(email);

    HttpResponse<String> known = resend(email);
    HttpResponse<String> unknown = resend(People.someEmail());

    assertThat(people.mailedTokens(email, 2)).hasSize(2);
    assertThat(known.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(202);
    assertThat(known.body()).isEqualTo(unknown.body());
  }

  private HttpResponse<String> resend(String address) {
    return browser.postJson("/api/accounts/resend-verification", "{\"email\":\"" + address + "\"}");
  }

  @Test
  void saysWhatIsWrongWhere() {
    HttpResponse<String> response =
        browser.postJson("/api/accounts", "{\"email\":\"not an address\",\"name\":\"\\u200b\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    var problem = Browser.json(response);
    assertThat(problem.path("type").asString()).isEqualTo("/problems/invalid-request");
    assertThat(problem.path("errors").valueStream().map(e -> e.path("pointer").asString()))
        .containsExactlyInAnyOrder("#/email", "#/name");
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
  void expiredLinksArePurged() {
    people.register(email);
    jdbc.sql("UPDATE email_verification SET expires_at = NOW() - INTERVAL 1 SECOND").update();

    purgeStores.purge();

    assertThat(jdbc.sql("SELECT COUNT(*) FROM email_verification").query(Integer.class).single())
        .isZero();
  }

  private HttpResponse<String> register(String address) {
    return browser.postJson(
        "/api/accounts", "{\"email\":\"%s\",\"name\":\"Ada\"}".formatted(address));
  }
}
