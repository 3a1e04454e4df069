package emporium.gateway.storefront;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What crawlers need not ask for. Pages that are not to be listed say so themselves, which they
 * could not if reading them were forbidden here; and the API stays open to crawlers that run
 * scripts.
 */
@RestController
@Hidden
class Robots {

  private final PublicAddress address;

  Robots(PublicAddress address) {
    this.address = address;
  }

  @GetMapping("/robots.txt")
  ResponseEntity<String> robots() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .contentType(MediaType.TEXT_PLAIN)
        .body(
            """
            User-agent: *
            Disallow: /session/
            Disallow: /sign-in
            Disallow: /oauth2/
            Disallow: /pay/

            Sitemap: %s
            """
                .formatted(address.of("/sitemap.xml")));
  }
}
