package emporium.payment.provider.sandbox;

import emporium.payment.config.PaymentProperties;
import emporium.starter.schedule.Job;
import emporium.starter.webhook.WebhookSignature;
import java.net.URI;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** Sends the platform the outcome of sessions, again and again until it has answered. */
@Component
class SandboxWebhooks {

  private static final Logger log = LoggerFactory.getLogger(SandboxWebhooks.class);

  private final SandboxSessions sessions;
  private final WebhookSignature signature;
  private final JsonMapper json;
  private final Clock clock;
  private final RestClient http;
  private final Environment environment;

  SandboxWebhooks(
      SandboxSessions sessions,
      PaymentProperties settings,
      JsonMapper json,
      Clock clock,
      RestClient.Builder http,
      Environment environment) {
    this.sessions = sessions;
    this.signature = new WebhookSignature(settings.sandbox().webhookSecret());
    this.json = json;
    this.clock = clock;
    this.http = http.build();
    this.environment = environment;
  }

  @Bean
  Job sendSandboxWebhooks(PaymentProperties settings) {
    return new Job(settings.sandbox().webhookInterval(), this::send);
  }

  void send() {
    sessions.webhooksDue().forEach(this::send);
  }

  private void send(SandboxSession session) {
    byte[] body = json.writeValueAsBytes(SandboxEvent.of(session));
    try {
      http.post()
          .uri(platform())
          .contentType(MediaType.APPLICATION_JSON)
          .header(WebhookSignature.HEADER, signature.sign(body, clock.instant()))
          .body(body)
          .retrieve()
          .toBodilessEntity();
      sessions.delivered(session.sessionId());
    } catch (RestClientException e) {
      log.warn("The sandbox could not reach the webhook and will try again: {}", e.toString());
    }
  }

  /** The sandbox lives in the process it talks to; a real provider is given a public address. */
  private URI platform() {
    return URI.create(
        "http://127.0.0.1:"
            + environment.getRequiredProperty("local.server.port")
            + "/api/payments/webhooks/sandbox");
  }
}
