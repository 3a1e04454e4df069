package emporium.starter.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pollInterval how soon the leader sees events of the other instances; its own it sees at
 *     once
 * @param silence how long MySQL hears nothing from the leader until another may lead; longer than
 *     sending a batch takes
 */
@ConfigurationProperties("emporium.outbox")
record OutboxProperties(
    @DefaultValue("250ms") Duration pollInterval, @DefaultValue("2m") Duration silence) {}
