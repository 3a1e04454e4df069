package emporium.starter;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** By which a service is known to others: in events, tokens, documents and the inbox. */
@ConfigurationProperties("spring.application")
public record ServiceName(String name) {}
