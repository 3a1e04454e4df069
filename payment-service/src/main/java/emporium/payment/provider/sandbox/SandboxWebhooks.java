package emporium.payment.provider.sandbox;

import emporium.payment.config.PaymentProperties;
import emporium.starter.schedule.Job;
import emporium.starter.webhook.SandboxWebhook;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.json.JsonMapper;

/** Sends the platform the outcome of sessions, again and again until it has answered. */
@Component
class SandboxWebhooks {

  private static final Logger log = LoggerFactory.getLogger(SandboxWebhooks.class);

  private final SandboxSessions sessions;
  private final SandboxWebhook webhook;

  SandboxWebhooks(
      SandboxSessions sessions,
      PaymentProperties settings,
      JsonMapper json,
      Clock clock,
      RestClient.Builder http,
      Environment environment) {
    this.sessions = sessions;
    this.webhook =
        new SandboxWebhook(
            "/api/payments/webhooks/sandbox",
            settings.sandbox().webhookSecret(),
            json,
            clock,
            http,
            environment);
  }

  @Bean
  Job sendSandboxWebhooks(PaymentProperties settings) {
    return new Job(settings.sandbox().webhookInterval(), this::send);
  }

  void send() {
    sessions.webhooksDue().forEach(this::send);
  }

  private void send(SandboxSession session) {
    try {
      webhook.post(SandboxEvent.of(session));
      sessions.delivered(session.sessionId());
    } catch (RestClientException e) {
      log.warn("The sandbox could not reach the webhook and will try again: {}", e.toString());
    }
  }
}
