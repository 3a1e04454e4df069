package emporium.starter.webhook;

import java.net.URI;
import java.time.Clock;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Posts signed events to a webhook of the process it lives in, as the party that a sandbox stands
 * for posts them to the public address it was given.
 */
public class SandboxWebhook {

  private final String path;
  private final WebhookSignature signature;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http;
  private final Environment environment;

  /**
   * @param path of the webhook
   * @param secret what its events are signed with
   */
  public SandboxWebhook(
      String path,
      String secret,
      JsonMapper json,
      Clock clock,
      RestClient.Builder http,
      Environment environment) {
    this.path = path;
    this.signature = new WebhookSignature(secret);
    this.json = json;
    this.clock = clock;
    this.http = http.build();
    this.environment = environment;
  }

  /**
   * @throws org.springframework.web.client.RestClientException if the event was not taken
   */
  public void post(Object event) {
    byte[] body = json.writeValueAsBytes(event);
    http.post()
        .uri(
            URI.create(
                "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path))
        .contentType(MediaType.APPLICATION_JSON)
        .header(WebhookSignature.HEADER, signature.sign(body, clock.instant()))
        .body(body)
        .retrieve()
        .toBodilessEntity();
  }
}
