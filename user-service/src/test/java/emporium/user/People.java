package emporium.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import emporium.events.Topics;
import emporium.events.user.EmailVerificationRequested;
import emporium.starter.text.EmailAddress;
import emporium.test.kafka.Events;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Registers people over the API and reads the mails they would get. */
public final class People {

  public static final String PASSWORD = "correct horse battery";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Browser browser;
  private final JdbcClient jdbc;

  public People(Browser browser, JdbcClient jdbc) {
    this.browser = browser;
    this.jdbc = jdbc;
  }

  public static String someEmail() {
    return "ada-" + UUID.randomUUID() + "@emporium.example";
  }

  public void register(String email) {
    var response =
        browser.postJson(
            "/api/accounts",
            JSON.writeValueAsString(Map.of("email", email, "name", "Ada Lovelace")));
    assertThat(response.statusCode()).isEqualTo(202);
  }

  public int verify(String token) {
    return verify(token, PASSWORD).statusCode();
  }

  public HttpResponse<String> verify(String token, String password) {
    return browser.postJson(
        "/api/accounts/verify-email",
        JSON.writeValueAsString(Map.of("token", token, "password", password)));
  }

  /** Registers somebody who has opened the link already. */
  public String registerVerified() {
    String email = someEmail();
    register(email);
    assertThat(verify(mailedTokens(email, 1).getFirst())).isEqualTo(204);
    return email;
  }

  public UUID accountIdOf(String email) {
    return jdbc.sql("SELECT BIN_TO_UUID(account_id) FROM account WHERE email_key = ?")
        .param(new EmailAddress(email).key())
        .query((row, _) -> UUID.fromString(row.getString(1)))
        .single();
  }

  /** The secrets of the links mailed to an address so far, waiting for a number of them. */
  public List<String> mailedTokens(String email, int expected) {
    String accountId = accountIdOf(email).toString();
    List<EmailVerificationRequested> mails =
        await()
            .atMost(Duration.ofSeconds(30))
            .until(
                () ->
                    Events.read(
                        EmailVerificationRequested.class, Topics.USER_SECRET_EVENTS, accountId),
                found -> found.size() >= expected);
    return mails.stream().map(mail -> Browser.parameter(mail.link(), "token")).toList();
  }
}
