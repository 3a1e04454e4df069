package emporium.stack.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import emporium.stack.part.LocalPort;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTests {

  @TempDir Path folder;
  private int smtpPort;
  private int webPort;
  private MailCatcher catcher;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void setUp() throws IOException {
    smtpPort = LocalPort.free();
    webPort = LocalPort.free();
    catcher = MailCatcher.open(folder, smtpPort, webPort);
  }

  @AfterEach
  void tearDown() {
    catcher.close();
    http.close();
  }

  @Test
  void showsWhatWasSentToPrograms() throws Exception {
    send("ann@example.org", "Your order 4711", "Thank you, Ann – 12 €.", "<p>Thank you, Ann</p>");

    JsonNode mails = json("/email");

    assertThat(mails).hasSize(1);
    JsonNode mail = mails.get(0);
    assertThat(mail.at("/to/0/address").asText()).isEqualTo("ann@example.org");
    assertThat(mail.at("/from/0/address").asText()).isEqualTo("shop@emporium.example");
    assertThat(mail.at("/from/0/name").asText()).isEqualTo("Emporium");
    assertThat(mail.path("subject").asText()).isEqualTo("Your order 4711");
    assertThat(mail.path("text").asText()).isEqualTo("Thank you, Ann – 12 €.");
    assertThat(mail.path("html").asText()).isEqualTo("<p>Thank you, Ann</p>");
    assertThat(mail.path("time").asText()).endsWith("Z");
    assertThat(json("/email/" + mail.path("id").asText())).isEqualTo(mail);
  }

  @Test
  void listsTheOldestFirstAndFindsByRecipient() throws Exception {
    send("ann@example.org", "first", "1", "");
    send("bob@example.org", "second", "2", "");
    send("ann@example.org", "third", "3", "");

    assertThat(json("/email").findValuesAsText("subject"))
        .containsExactly("first", "second", "third");
    assertThat(json("/email?to.address=Ann%40example.org").findValuesAsText("subject"))
        .containsExactly("first", "third");
  }

  @Test
  void forgetsAllOnRequest() throws Exception {
    send("ann@example.org", "first", "1", "");

    assertThat(request("DELETE", "/email/all").statusCode()).isEqualTo(200);

    assertThat(json("/email")).isEmpty();
  }

  @Test
  void keepsMailsOverARestart() throws Exception {
    send("ann@example.org", "kept", "1", "<b>1</b>");
    JsonNode before = json("/email");

    catcher.close();
    catcher = MailCatcher.open(folder, smtpPort, webPort);

    assertThat(json("/email")).isEqualTo(before);
  }

  @Test
  void showsPagesToPeopleWithoutRunningWhatIsInTheMail() throws Exception {
    send("ann@example.org", "<script>alert(1)</script>", "1", "<h1>Hello</h1>");
    String id = json("/email").get(0).path("id").asText();

    assertThat(request("GET", "/").body())
        .contains("&lt;script&gt;alert(1)")
        .contains("/messages/" + id);
    assertThat(request("GET", "/messages/" + id).body())
        .contains("sandbox=")
        .doesNotContain("<script>");
    assertThat(request("GET", "/email/" + id + "/html").body()).contains("<h1>Hello</h1>");
    assertThat(request("GET", "/email/" + id + "/source").body()).contains("Subject:");
  }

  @Test
  void answersNotFoundAndRefusesOtherMethods() throws Exception {
    assertThat(request("GET", "/email/none").statusCode()).isEqualTo(404);
    assertThat(request("DELETE", "/email").statusCode()).isEqualTo(404);
    assertThat(request("GET", "/nowhere").statusCode()).isEqualTo(404);
    assertThat(request("PUT", "/email").statusCode()).isEqualTo(405);
  }

  private void send(String to, String subject, String text, String html) throws Exception {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", Integer.toString(smtpPort));
    var message = new MimeMessage(Session.getInstance(settings));
    message.setFrom(new InternetAddress("shop@emporium.example", "Emporium"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, UTF_8.name());
    if (html.isEmpty()) {
      message.setText(text, UTF_8.name());
    } else {
      var plain = new MimeBodyPart();
      plain.setText(text, UTF_8.name());
      var rich = new MimeBodyPart();
      rich.setText(html, UTF_8.name(), "html");
      message.setContent(new MimeMultipart("alternative", plain, rich));
    }
    Transport.send(message);
  }

  private JsonNode json(String path) throws Exception {
    return new JsonMapper().readTree(request("GET", path).body());
  }

  private HttpResponse<String> request(String method, String path) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + webPort + path);
    return http.send(
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody()).build(),
        BodyHandlers.ofString());
  }
}
