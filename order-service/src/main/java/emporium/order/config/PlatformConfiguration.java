package emporium.order.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Switches on what annotations ask for. */
@Configuration
@EnableResilientMethods
class PlatformConfiguration {}
