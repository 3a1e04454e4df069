package emporium.starter.observability;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

/** Keeps probes and scheduled polling out of traces and request metrics. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ObservabilityAutoConfiguration {

  @Bean
  ObservationPredicate requestsOfPeople() {
    return (name, context) ->
        !name.startsWith("tasks.scheduled")
            && !(context instanceof ServerRequestObservationContext request && isProbe(request));
  }

  private static boolean isProbe(ServerRequestObservationContext request) {
    HttpServletRequest carrier = request.getCarrier();
    return carrier != null && carrier.getRequestURI().startsWith("/actuator");
  }
}
